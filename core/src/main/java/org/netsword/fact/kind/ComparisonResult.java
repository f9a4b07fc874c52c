package org.netsword.fact.kind;

/** 比对结果：与批准内容比较得到的结果 */
public enum ComparisonResult implements Labelled {
    SAME("一致"),
    FORMAL_DIFFERENCE("仅有形式差异"),
    REDUCED("仅减少内容"),
    UPDATED_TRUE_CONTACT("真实更新联系方式"),
    DIFFERENT("不一致"),
    BEYOND("超出批准范围");

    private final String zh;

    ComparisonResult(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
