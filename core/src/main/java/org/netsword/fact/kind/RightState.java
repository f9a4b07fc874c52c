package org.netsword.fact.kind;

/** 权利状态：权利的效力状态。 */
public enum RightState implements Labelled {
    IN_FORCE("有效"),
    PENDING("申请中"),
    EXPIRED("已终止"),
    INVALIDATED("被宣告无效"),
    NOT_FOUND("查无此权");

    private final String zh;

    RightState(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
