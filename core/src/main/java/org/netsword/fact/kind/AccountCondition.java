package org.netsword.fact.kind;

/** 办理条件：办理账号事项所要求的条件。 */
public enum AccountCondition implements Labelled {
    HAND_HELD_ID("手持证件照"),
    ON_SITE("须到现场办理"),
    FORFEIT_BALANCE("须放弃余额权益"),
    OTHER_UNNECESSARY("其他非必要条件"),
    NECESSARY_ONLY("仅必要的身份核实");

    private final String zh;

    AccountCondition(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
