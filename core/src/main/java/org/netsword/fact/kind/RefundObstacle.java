package org.netsword.fact.kind;

/** 退还障碍：对退还款项所设的条件。 */
public enum RefundObstacle implements Labelled {
    PHOTO_WITH_ID("手持证件照"),
    ON_SITE("须到现场办理"),
    FEES("收取费用"),
    DELAY("拖延"),
    OTHER("其他");

    private final String zh;

    RefundObstacle(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
