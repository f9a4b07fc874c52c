package org.netsword.fact.kind;

/** 公示事项：应当公示、标明的事项。 */
public enum DisclosureKind implements Labelled {
    BUSINESS_LICENCE("营业执照信息"),
    PERMIT_INFO("行政许可信息"),
    EXEMPTION_DECLARATION("免登记自我声明"),
    ADDRESS_CONTACT("地址和联系方式"),
    TERMINATION("终止经营公告"),
    PLATFORM_RULES("平台协议规则"),
    RETURN_RULES("退货规则"),
    ICP_NUMBER("网站许可备案编号"),
    SELF_OPERATED_MARK("自营标记"),
    REGISTRATION_STATUS("登记状态标记"),
    DEVICE_CERTIFICATES("医疗器械证件"),
    ACTUAL_SELLER("实际销售者"),
    AFTERSALES("售后服务信息"),
    TRUE_NAME("真实名称标记"),
    AGENCY_OF_MARKETER("营销人员所属机构"),
    RESALE_CONDITION("退货再售商品状况"),
    AD_APPROVAL_NUMBER("广告批准文号"),
    CONTRAINDICATIONS("禁忌和不良反应"),
    RX_SENTENCE("处方药提示语"),
    OTC_SENTENCE("非处方药提示语"),
    OTC_MARK("非处方药标识"),
    SELF_USE_DEVICE_SENTENCE("自用器械提示语"),
    DEVICE_CONTRAINDICATION_SENTENCE("器械禁忌提示语"),
    FSMP_SENTENCES("特医食品提示语"),
    NO_SUBSTITUTE_SENTENCE("不能代替药物声明"),
    NOT_A_DRUG_SENTENCE("不是药物声明"),
    HEALTH_FOOD_MARK("保健食品标志"),
    SUITABLE_GROUPS("适宜和不适宜人群"),
    OTHER_MANDATORY("其他法定标明内容"),
    RISK_WARNING("风险提示"),
    SALES_PERMIT_NUMBER("商品房预售销售证号"),
    DEVELOPER_NAME("开发企业名称"),
    AGENCY_NAME("中介机构名称"),
    AREA_KIND("面积类别"),
    PLANNED_NOTE("规划建设中说明"),
    RENDERING_NOTE("效果图说明"),
    PRICE_PERIOD("价格有效期限"),
    LOAN_DETAILS("贷款银行额度年期"),
    CITATION_SOURCE("引证出处"),
    CITATION_SCOPE("引证适用范围"),
    CITATION_VALIDITY("引证有效期限"),
    PATENT_NUMBER("专利号"),
    PATENT_KIND("专利种类"),
    GIFT_DETAILS("赠品品种数量等"),
    AI_LABEL("人工智能生成标识"),
    PRICE_BASIS("价格比较基准"),
    PROMOTION_CONDITIONS("促销条件和期限"),
    NO_SALE_TO_MINORS("不向未成年人出售"),
    DISCIPLINARY_ACTION("违法处理措施"),
    PRODUCT_FLAW("商品瑕疵说明"),
    PRICE_DIFFERENCE("差别定价规则");

    private final String zh;

    DisclosureKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
