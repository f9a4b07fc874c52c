package org.netsword.fact.kind;

/** 虚假交易方式：虚假订单、评价、数据或者恶意下单退货的方式。 */
public enum FakePattern implements Labelled {
    FAKE_ORDERS("虚构订单"),
    FAKE_RANKING("虚构排名"),
    FAKE_FIGURES("虚构数据"),
    FAKE_REVIEWS("虚假评价"),
    MASS_PRAISE_OF_RIVAL("给对手大量刷好评"),
    UNPAID_ORDERS("大量拍下不付款"),
    MASS_RETURNS("大量恶意退货");

    private final String zh;

    FakePattern(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
