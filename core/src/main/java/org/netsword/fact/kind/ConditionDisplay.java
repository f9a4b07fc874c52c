package org.netsword.fact.kind;

/** 条件标示情况：不利条件的标示程度。 */
public enum ConditionDisplay implements Labelled {
    CLEAR("显著标明"),
    WEAK("显著弱化"),
    NONE("未标明");

    private final String zh;

    ConditionDisplay(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
