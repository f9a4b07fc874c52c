package org.netsword.fact.kind;

/** 被比较价格性质：被比较价格的称谓或者来源。 */
public enum ComparedKind implements Labelled {
    ORIGINAL("原价"),
    CROSSED_OUT("划线价"),
    MARKET("市场价"),
    SUGGESTED_RETAIL("厂商建议零售价"),
    OTHER_SELLER("其他经营者价格"),
    FUTURE_RISE("活动后将涨的价格");

    private final String zh;

    ComparedKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
