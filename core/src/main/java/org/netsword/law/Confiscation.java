package org.netsword.law;

/** What is confiscated. */
public enum Confiscation {
    ILLEGAL_INCOME("违法所得"),
    ILLEGAL_GOODS("违法物品"),
    TOOLS("工具、设备、原料");

    private final String zh;

    Confiscation(String zh) {
        this.zh = zh;
    }

    /** 中文名称。 */
    public String zh() {
        return zh;
    }
}
