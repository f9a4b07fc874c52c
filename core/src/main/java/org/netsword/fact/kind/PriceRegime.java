package org.netsword.fact.kind;

/** 定价方式：商品、服务实际实行的定价方式。 */
public enum PriceRegime implements Labelled {
    MARKET("市场调节价"),
    GOVERNMENT_GUIDED("政府指导价"),
    GOVERNMENT_SET("政府定价");

    private final String zh;

    PriceRegime(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
