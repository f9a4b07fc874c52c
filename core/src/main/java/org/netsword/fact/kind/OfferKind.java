package org.netsword.fact.kind;

/** 要约方式：卖家或者发帖人提出的交易内容 */
public enum OfferKind implements Labelled {
    SALE("出售"),
    WANTED("求购"),
    RENT("出租"),
    DISPLAY_ONLY("仅展示"),
    FREE("免费赠送"),
    APPOINTMENT("预约服务"),
    INSTRUCTION("传授制作方法");

    private final String zh;

    OfferKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
