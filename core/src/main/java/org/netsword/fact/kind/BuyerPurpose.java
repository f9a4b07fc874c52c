package org.netsword.fact.kind;

/** 购买目的：购买者为何购买。 */
public enum BuyerPurpose implements Labelled {
    CONSUMPTION("生活消费"),
    BUSINESS("生产经营");

    private final String zh;

    BuyerPurpose(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
