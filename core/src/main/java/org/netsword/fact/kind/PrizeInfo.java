package org.netsword.fact.kind;

/** 有奖销售信息：有奖销售应当公布的内容。 */
public enum PrizeInfo implements Labelled {
    KINDS("奖项和奖品种类"),
    CONDITIONS("参与和兑奖条件"),
    COUPON_RULES("礼券等奖品的兑换规则"),
    AMOUNT("奖金金额或奖品价格");

    private final String zh;

    PrizeInfo(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
