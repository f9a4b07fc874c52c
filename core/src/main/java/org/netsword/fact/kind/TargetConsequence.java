package org.netsword.fact.kind;

/** 被针对者受处置：被针对的经营者因此受到的处置。 */
public enum TargetConsequence implements Labelled {
    NONE("无"),
    DOWNGRADED("被降权"),
    DELISTED("被下架");

    private final String zh;

    TargetConsequence(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
