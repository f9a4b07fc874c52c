package org.netsword.fact.kind;

/** 标注事项：标签、说明书依法应当载明的事项 */
public enum LabelItem implements Labelled {
    NAME("产品名称"),
    MAKER_NAME_ADDRESS("生产者名称、地址"),
    SPECIFICATION("规格、等级"),
    INGREDIENTS("成分或配料"),
    DATES("生产日期和使用期限"),
    WARNING("警示标志或说明"),
    PRECAUTIONS("注意事项"),
    REGISTRATION_NUMBER("注册、备案、核准编号"),
    CHINESE_TEXT("中文标签、说明"),
    ORIGIN_AND_AGENT("原产国与境内代理人"),
    QUALITY_CERTIFICATE("质量合格证明"),
    OTHER_REQUIRED("其他应当标注的事项");

    private final String zh;

    LabelItem(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
