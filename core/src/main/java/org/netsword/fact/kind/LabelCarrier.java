package org.netsword.fact.kind;

/** 标签载体：标注信息所在的载体 */
public enum LabelCarrier implements Labelled {
    LABEL("标签"),
    PACKAGE("包装"),
    INSERT("说明书"),
    SAFETY_DATA_SHEET("化学品安全技术说明书"),
    QUALITY_CERTIFICATE("质量合格证明");

    private final String zh;

    LabelCarrier(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
