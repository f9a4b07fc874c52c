package org.netsword.fact.kind;

/** 处理理由：删除、隐藏评价的理由。 */
public enum HandlingGround implements Labelled {
    NONE("无理由"),
    UNLAWFUL_CONTENT("评价含违法内容"),
    AUTHOR_ASKED("评价人要求"),
    NOT_GENUINE("评价不真实");

    private final String zh;

    HandlingGround(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
