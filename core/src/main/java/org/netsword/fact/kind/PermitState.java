package org.netsword.fact.kind;

/** 许可状态：查登记得到的许可情况 */
public enum PermitState implements Labelled {
    VALID("有效"),
    NONE_FOUND("查询未见"),
    EXPIRED("已过有效期"),
    CANCELLED("已注销"),
    REVOKED("被吊销或撤销"),
    SUSPENDED("暂停"),
    FORGED("伪造、变造"),
    ANOTHERS("冒用他人"),
    PENDING("审查中");

    private final String zh;

    PermitState(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
