package org.netsword.fact.kind;

/** 约定事项：收取款项时应当约定的事项。 */
public enum PrepaidTerm implements Labelled {
    QUANTITY_QUALITY("数量和质量"),
    PRICE("价款或费用"),
    PERIOD("履行期限"),
    REFUND("退款方式");

    private final String zh;

    PrepaidTerm(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
