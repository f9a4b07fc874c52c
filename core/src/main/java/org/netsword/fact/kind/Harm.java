package org.netsword.fact.kind;

/** 危害后果：已查明的危害后果程度。 */
public enum Harm implements Labelled {
    NONE("无危害后果"),
    MINOR("轻微"),
    SOME("一般"),
    SERIOUS("严重");

    private final String zh;

    Harm(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
