package org.netsword.fact.kind;

/** 企业规模：按国家中小企业划型标准确定的规模 */
public enum EnterpriseSize implements Labelled {
    LARGE("大型企业"),
    MEDIUM("中型企业"),
    SMALL("小型企业"),
    MICRO("微型企业");

    private final String zh;

    EnterpriseSize(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
