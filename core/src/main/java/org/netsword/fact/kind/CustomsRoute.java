package org.netsword.fact.kind;

/** 入境途径：境外商品进入境内的途径 */
public enum CustomsRoute implements Labelled {
    CLEARED("正常报关进口"),
    CROSS_BORDER_RETAIL("跨境电商零售进口"),
    HIDDEN_BY_SELF("本人藏匿、伪报入境"),
    BONDED_UNCLEARED("保税货物未办结手续"),
    FROM_SMUGGLER("向走私人直接收购"),
    BOUGHT_AT_HOME("境内普通渠道购进"),
    UNDECLARED_BY_SELF("本人携带、邮寄入境未申报");

    private final String zh;

    CustomsRoute(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
