package org.netsword.fact.kind;

/** 交易方式：平台组织交易所用的方式 */
public enum TradingMethod implements Labelled {
    ORDINARY("普通交易"),
    CENTRALISED_BIDDING("集中竞价"),
    MARKET_MAKER("做市商交易"),
    STANDARDISED_CONTRACT("标准化合约交易"),
    APPROVED_EXCHANGE("经批准的交易场所交易");

    private final String zh;

    TradingMethod(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
