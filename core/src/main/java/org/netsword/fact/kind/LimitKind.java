package org.netsword.fact.kind;

/** 限值性质：标准所定限值的性质 */
public enum LimitKind implements Labelled {
    MAX("上限"),
    MIN("下限"),
    NONE_ALLOWED("不得检出"),
    RANGE_OF_USE("限定使用范围");

    private final String zh;

    LimitKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
