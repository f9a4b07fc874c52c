package org.netsword.fact.kind;

/** 拒绝理由：拒绝退货时提出的理由。 */
public enum RefusalGround implements Labelled {
    OPENED("已拆封"),
    NOT_RETURNABLE_UNCONFIRMED("称不适用但未经确认"),
    NOT_RETURNABLE_CONFIRMED("不适用且已经确认"),
    GOODS_NOT_INTACT("商品不完好"),
    LATE("超过期限"),
    OTHER("其他理由"),
    NONE("未说明理由");

    private final String zh;

    RefusalGround(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
