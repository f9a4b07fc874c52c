package org.netsword.fact.kind;

/** 真伪情况：文件经核实的真伪。 */
public enum Authenticity implements Labelled {
    GENUINE("真实"),
    FORGED("伪造"),
    ALTERED("变造"),
    ANOTHERS("冒用他人"),
    ANOTHER_PRODUCTS("属于其他商品"),
    EXPIRED("已过有效期"),
    NOT_FOUND("查无记录");

    private final String zh;

    Authenticity(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
