package org.netsword.fact.kind;

/** 所给利益：为评价所给利益的条件。 */
public enum Incentive implements Labelled {
    NONE("无利益"),
    UNCONDITIONAL("不论好坏均给"),
    FOR_PRAISE("以好评为条件"),
    FOR_BAD_REVIEW("以差评为条件");

    private final String zh;

    Incentive(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
