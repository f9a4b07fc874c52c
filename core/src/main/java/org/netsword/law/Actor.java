package org.netsword.law;

/** 当事人在违法行为中的身份，as the laws name it. */
public enum Actor {
    PLATFORM_OPERATOR("电子商务平台经营者"),
    IN_PLATFORM_OPERATOR("平台内经营者"),
    SELF_BUILT_SITE_OPERATOR("自建网站经营者"),
    ANY_ECOMMERCE_OPERATOR("电子商务经营者"),
    UNDERTAKING("经营者"),
    NATURAL_PERSON("自然人"),
    ADVERTISER("广告主"),
    AD_AGENT("广告经营者"),
    AD_PUBLISHER("广告发布者"),
    ENDORSER("广告代言人"),
    INTERNET_SERVICE_PROVIDER("互联网信息服务提供者"),
    LIVESTREAM_PLATFORM("直播电商平台经营者"),
    LIVESTREAM_ROOM_OPERATOR("直播间运营者"),
    LIVESTREAM_MARKETER("直播营销人员"),
    LIVESTREAM_MCN("直播营销人员服务机构"),
    COURIER("快递企业"),
    PERSONAL_INFORMATION_PROCESSOR("个人信息处理者"),
    MANUFACTURER("生产者"),
    WHOLESALER("批发者"),
    RETAILER("零售者"),
    RIGHTS_HOLDER("权利人"),
    INDUSTRY_ASSOCIATION("行业协会"),
    INSPECTION_INSTITUTION("检验检测机构"),
    CERTIFICATION_BODY("认证机构"),
    MEDICAL_INSTITUTION("医疗机构"),
    ORGANISER("组织者"),
    OTHER("其他");

    private final String zh;

    Actor(String zh) {
        this.zh = zh;
    }

    /** 中文名称。 */
    public String zh() {
        return zh;
    }
}
