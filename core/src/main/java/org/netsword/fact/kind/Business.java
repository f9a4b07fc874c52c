package org.netsword.fact.kind;

/** 所营业务：主体实际从事的行业或者具有的法定身份 */
public enum Business implements Labelled {
    COURIER("快递、邮政企业"),
    AD_BUSINESS("广告经营、发布业务"),
    MCN("直播营销服务机构"),
    MANUFACTURER("生产者"),
    WHOLESALER("批发商"),
    RETAILER("零售商"),
    PHARMACY("药品零售企业"),
    DRUG_MAH("药品上市许可持有人"),
    DEVICE_REGISTRANT("医疗器械注册人备案人"),
    DEVICE_CONTRACT_MAKER("医疗器械受托生产企业"),
    FOOD_PRODUCER("食品生产者"),
    FARM_PRODUCER("农产品生产者"),
    IMPORTER("进口商"),
    CATERING("餐饮服务提供者"),
    PUBLISHER("出版、发行单位"),
    LABORATORY("检验检测机构"),
    CERTIFIER("认证机构"),
    NETWORK_OPERATOR("网络运营者"),
    REAL_ESTATE_DEVELOPER("房地产开发企业"),
    REAL_ESTATE_AGENCY("房地产中介机构"),
    LICENSED_FINANCE("持牌金融机构"),
    VACCINATION_UNIT("疫苗接种单位"),
    DISEASE_CONTROL_CENTRE("疾病预防控制机构"),
    CHAIN_PHARMACY("药品零售连锁企业"),
    DESIGNATED_TOXIC_DRUG_UNIT("毒性药品指定经营单位"),
    SATELLITE_INSTALLER("卫星接收设施安装单位"),
    CARRIER("运输企业");

    private final String zh;

    Business(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
