package org.netsword.fact.kind;

/** 表现形式：信息以什么面貌出现。 */
public enum PresentationForm implements Labelled {
    PLAIN("一般形式"),
    NEWS("新闻报道"),
    HEALTH_KNOWLEDGE("健康养生知识"),
    EXPERIENCE_SHARING("体验分享"),
    TEST_REPORTAGE("消费测评"),
    PUBLIC_INTEREST("公益宣传"),
    LABEL_PICTURE("仅展示标签图片"),
    NAME_ONLY("只宣传名称");

    private final String zh;

    PresentationForm(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
