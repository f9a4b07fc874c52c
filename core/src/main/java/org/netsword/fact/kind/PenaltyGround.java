package org.netsword.fact.kind;

/** 处罚事由：此前处罚的违法类型。 */
public enum PenaltyGround implements Labelled {
    FALSE_AD_ENDORSEMENT("虚假广告代言"),
    SAME_VIOLATION("同类违法行为"),
    OTHER("其他");

    private final String zh;

    PenaltyGround(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
