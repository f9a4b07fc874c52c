package org.netsword.fact.kind;

/** 设立目的：查明的网上空间设立用途 */
public enum SitePurpose implements Labelled {
    ORDINARY("一般用途"),
    FRAUD("实施诈骗"),
    TEACHING_CRIME("传授犯罪方法"),
    ILLEGAL_GOODS("制售违禁或管制物品");

    private final String zh;

    SitePurpose(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
