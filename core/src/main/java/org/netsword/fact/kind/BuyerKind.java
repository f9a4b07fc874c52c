package org.netsword.fact.kind;

/** 面向的买家：要约面向的购买者 */
public enum BuyerKind implements Labelled {
    CONSUMER("消费者"),
    BUSINESS("经营者"),
    MEDICAL_INSTITUTION("医疗机构"),
    MINOR("未成年人");

    private final String zh;

    BuyerKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
