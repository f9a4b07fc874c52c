package org.netsword.fact.kind;

/** 行为种类：对交易相对人的限制、条件、价格、收费等。 */
public enum DealingKind implements Labelled {
    EXCLUSIVITY("限定交易"),
    SALE_PRICE("销售价格"),
    PURCHASE_PRICE("购买价格"),
    BELOW_COST("低于成本销售"),
    REFUSAL("拒绝交易"),
    TIE_IN("搭售"),
    OTHER_TERMS("附加其他条件"),
    UNEQUAL_TERMS("差别待遇"),
    LOGISTICS_CHOICE("限制选择快递物流"),
    PRICE_OR_AREA_LIMIT("限制价格或区域"),
    DEPOSIT_OR_TRAFFIC_CUT("扣保证金或减流量"),
    REFUND_ONLY("要求仅退款"),
    VALUE_ADDED_SERVICE("要求购买增值服务"),
    FORCED_PROMOTION("要求参加促销"),
    FALSE_PRICE_TEMPLATE("提供不实标价模板"),
    FEE("一般收费"),
    DOUBLE_FEE("重复收费"),
    SHIFTED_COST("转嫁费用"),
    DATA_FEE("经营数据收费"),
    FORCED_SERVICE_FEE("强制服务收费"),
    PENALTY_CHARGE("收取违约金"),
    PAYMENT_TERMS("付款条件"),
    OTHER("其他");

    private final String zh;

    DealingKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
