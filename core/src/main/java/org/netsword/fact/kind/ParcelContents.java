package org.netsword.fact.kind;

/** 实际内件：快件中实际装有的东西 */
public enum ParcelContents implements Labelled {
    GOODS("正常商品"),
    EMPTY("空包"),
    WORTHLESS("无价值物品"),
    LETTER("信件");

    private final String zh;

    ParcelContents(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
