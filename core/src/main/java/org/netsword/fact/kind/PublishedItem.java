package org.netsword.fact.kind;

/** 公示的处理信息：公示处理措施时载明的内容。 */
public enum PublishedItem implements Labelled {
    SHOP_NAME("网店名称"),
    VIOLATION("违法行为"),
    MEASURE("处理措施");

    private final String zh;

    PublishedItem(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
