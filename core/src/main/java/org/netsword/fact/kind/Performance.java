package org.netsword.fact.kind;

/** 履行情况：承诺的履行结果。 */
public enum Performance implements Labelled {
    FULL("完全履行"),
    PARTIAL("不完全履行"),
    REFUSED("拒绝履行");

    private final String zh;

    Performance(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
