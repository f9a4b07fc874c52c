package org.netsword.fact.kind;

/** 报送真实情况：报送内容是否真实、完整，问题出于何方。 */
public enum FilingTruth implements Labelled {
    TRUE_COMPLETE("真实完整"),
    INCOMPLETE("不完整"),
    FALSE("不真实"),
    REFUSED("拒绝报送"),
    SELLER_FAULT("因经营者过错不实");

    private final String zh;

    FilingTruth(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
