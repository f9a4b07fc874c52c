package org.netsword.fact.kind;

/** 有奖销售形式：有奖销售的形式。 */
public enum PrizeKind implements Labelled {
    DRAW("抽奖式"),
    GIFT("附赠式"),
    TRAFFIC_PRIZE("引流式奖励");

    private final String zh;

    PrizeKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
