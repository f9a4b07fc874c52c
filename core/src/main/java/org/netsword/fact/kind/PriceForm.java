package org.netsword.fact.kind;

/** 标价形式：价格如何标示。 */
public enum PriceForm implements Labelled {
    TEXT_OR_IMAGE("页面文字或图像"),
    ORAL_ONLY("仅口头报价"),
    NONE("未标价"),
    ON_ENQUIRY_CUSTOM("定制询价");

    private final String zh;

    PriceForm(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
