package org.netsword.fact.kind;

/** 取得方式：许可、批准的取得方式 */
public enum HowObtained implements Labelled {
    REGULAR("正当取得"),
    FALSE_MATERIALS("以虚假材料骗取"),
    BRIBERY("以贿赂取得");

    private final String zh;

    HowObtained(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
