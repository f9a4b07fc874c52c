package org.netsword.fact.kind;

/** 款项种类：收取并持有的款项种类。 */
public enum FundsKind implements Labelled {
    PREPAYMENT("预付款"),
    DEPOSIT("押金");

    private final String zh;

    FundsKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
