package org.netsword.fact.kind;

/** 展示与处理：评价的展示、处理方式。 */
public enum ReviewHandling implements Labelled {
    SHOWN("正常展示"),
    DELETED("删除"),
    HIDDEN("隐藏"),
    PUSHED_BACK("差评后置"),
    PRAISE_FIRST("好评前置"),
    MIXED_GOODS("不同商品评价混同"),
    NEUTRAL_ORDER("中立规则排序");

    private final String zh;

    ReviewHandling(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
