package org.netsword.fact.kind;

/** 存储用途：存储商品的用途。 */
public enum StockPurpose implements Labelled {
    SALE("待售"),
    OWN_PRODUCTION("生产自用"),
    OFFICIAL_RESERVE("政府储备任务");

    private final String zh;

    StockPurpose(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
