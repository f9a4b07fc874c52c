package org.netsword.law;

/** The amount from which a fine is computed. */
public enum FineBase {
    GOODS_VALUE("货值金额"),
    ILLEGAL_INCOME("违法所得"),
    ILLEGAL_TURNOVER("违法经营额"),
    AD_FEE("广告费用"),
    PREVIOUS_YEAR_SALES("上一年度销售额"),
    CONTRACT_AMOUNT("合同金额"),
    FUNDS_RAISED("募集资金"),
    TAX("应纳税款"),
    /** What an individual earned from the unit; no fact of a case tells it. */
    PERSONAL_INCOME("个人从本单位取得的收入"),
    /** What the carriage cost; no fact of a case tells it. */
    FREIGHT("运输费用"),
    /** A fixed range. */
    NONE("");

    private final String zh;

    FineBase(String zh) {
        this.zh = zh;
    }

    /** The base in Chinese; empty for a fixed range. */
    public String zh() {
        return zh;
    }
}
