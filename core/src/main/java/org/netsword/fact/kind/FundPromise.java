package org.netsword.fact.kind;

/** 所许回报：对出资人许诺的回报。 */
public enum FundPromise implements Labelled {
    PRINCIPAL_INTEREST("还本付息"),
    OTHER_RETURN("其他投资回报"),
    GOODS_DELIVERY("仅交付商品服务"),
    NONE("无回报");

    private final String zh;

    FundPromise(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
