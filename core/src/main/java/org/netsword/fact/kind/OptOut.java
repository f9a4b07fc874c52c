package org.netsword.fact.kind;

/** 拒收方式：是否提供拒绝继续接收的方式以及是否简便。 */
public enum OptOut implements Labelled {
    NONE("未提供"),
    HARD("提供但不简便"),
    SIMPLE_FREE("简便免费");

    private final String zh;

    OptOut(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
