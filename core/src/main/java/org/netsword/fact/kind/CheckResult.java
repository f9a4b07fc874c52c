package org.netsword.fact.kind;

/** 核实结果：把宣称与事实核对后的结论。 */
public enum CheckResult implements Labelled {
    CONFIRMED("属实"),
    CONTRADICTED("与事实不符"),
    NO_EVIDENCE("当事人未能举证"),
    UNVERIFIABLE("无法验证"),
    FORGED("虚构伪造"),
    INACCURATE("不准确");

    private final String zh;

    CheckResult(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
