package org.netsword.fact.kind;

/** 金额种类：处罚所依据的金额 */
public enum AmountKind implements Labelled {
    ILLEGAL_INCOME("违法所得"),
    GOODS_VALUE("货值金额"),
    TURNOVER("违法经营额"),
    AD_FEE("广告费用"),
    CONTRACT_AMOUNT("合同金额"),
    FUNDS_RAISED("募集资金"),
    PREVIOUS_YEAR_SALES("上一年度销售额"),
    TAX("应纳税款");

    private final String zh;

    AmountKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
