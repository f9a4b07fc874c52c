package org.netsword.fact.kind;

/** 干预措施种类：价格干预措施、紧急措施的种类。 */
public enum PriceMeasureKind implements Labelled {
    DECLARATION("提价申报"),
    MARGIN_CAP("限定差价率利润率"),
    PRICE_CAP("最高限价"),
    PRICE_FLOOR("最低限价"),
    CENTRAL_PRICING("集中定价权限"),
    FREEZE("冻结价格"),
    OTHER("其他措施");

    private final String zh;

    PriceMeasureKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
