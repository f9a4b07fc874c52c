package org.netsword.fact.kind;

/** 受众：网上空间面向的人群 */
public enum Audience implements Labelled {
    GENERAL("一般公众"),
    MINORS("未成年人"),
    ELDERLY("老年人");

    private final String zh;

    Audience(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
