package org.netsword.fact.kind;

/** 列入级别：在名录中的级别或者类别 */
public enum ListLevel implements Labelled {
    ONE("一级或第一类"),
    TWO("二级或第二类"),
    THREE("三级或第三类"),
    NONE("不分级");

    private final String zh;

    ListLevel(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
