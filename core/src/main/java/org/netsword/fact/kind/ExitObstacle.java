package org.netsword.fact.kind;

/** 退出受阻情形：平台对经营者退出要求所作的阻碍或者保留 */
public enum ExitObstacle implements Labelled {
    REFUSAL("拒绝退出"),
    DELAY("拖延办理"),
    DEPOSIT_WITHHELD("扣押保证金"),
    PAYMENT_DEMANDED("要求支付补偿"),
    PRE_CHANGE_LIABILITY("仅履行修改前的责任");

    private final String zh;

    ExitObstacle(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
