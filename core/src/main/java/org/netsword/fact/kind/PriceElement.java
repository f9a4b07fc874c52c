package org.netsword.fact.kind;

/** 标价内容：明码标价应当包括的内容。 */
public enum PriceElement implements Labelled {
    NAME("品名"),
    PRICE("价格"),
    UNIT("计价单位"),
    SERVICE_ITEMS("服务项目和内容"),
    CONDITIONS("交易条件");

    private final String zh;

    PriceElement(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
