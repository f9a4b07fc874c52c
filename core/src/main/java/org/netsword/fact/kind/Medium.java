package org.netsword.fact.kind;

/** 发布媒介：信息在何种媒介上发布。 */
public enum Medium implements Labelled {
    INTERNET("互联网"),
    PROFESSIONAL_JOURNAL("指定医药专业刊物"),
    BROADCAST("广播电视"),
    PRINT("报刊图书"),
    PUBLIC_PLACE("公共场所"),
    OUTDOOR("户外");

    private final String zh;

    Medium(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
