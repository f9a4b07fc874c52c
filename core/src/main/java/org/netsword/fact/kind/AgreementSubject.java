package org.netsword.fact.kind;

/** 协议内容：协议、协同行为涉及的内容。 */
public enum AgreementSubject implements Labelled {
    PRICE("固定或变更价格"),
    QUANTITY("限制产销数量"),
    MARKET_DIVISION("分割市场"),
    TECHNOLOGY("限制新技术"),
    BOYCOTT("联合抵制交易"),
    FIXED_RESALE_PRICE("固定转售价格"),
    MINIMUM_RESALE_PRICE("限定最低转售价"),
    RECOMMENDED_PRICE("建议价格"),
    FARM_COOPERATION("农业生产者联合"),
    OTHER("其他内容");

    private final String zh;

    AgreementSubject(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
