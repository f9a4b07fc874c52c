package org.netsword.fact.kind;

/** 承诺种类：承诺的事项。 */
public enum PromiseKind implements Labelled {
    PRICE_PROTECTION("保价"),
    DIFFERENCE_REFUND("买贵退差"),
    GIFT("赠品"),
    REDUCTION("减价优惠"),
    VOUCHER("券和积分抵扣"),
    QUANTITY_QUALITY("数量和质量"),
    AFTERSALES("售后服务");

    private final String zh;

    PromiseKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
