package org.netsword.fact.kind;

/** 来源：野生动植物标的的来源 */
public enum WildlifeOrigin implements Labelled {
    WILD("野外"),
    CAPTIVE_BRED("人工繁育"),
    CULTIVATED("人工培植");

    private final String zh;

    WildlifeOrigin(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
