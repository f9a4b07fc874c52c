package org.netsword.fact.kind;

/** 比对方面：与批准内容比较的方面 */
public enum ComparisonAspect implements Labelled {
    CONTENT("内容"),
    MEDIUM("媒介类别"),
    INDICATION("适应症、功能主治"),
    BUSINESS_ITEMS("经营项目"),
    PREMISES("经营场所"),
    TRAITS("品种性状"),
    EIGHT_ITEMS("医疗广告八项内容");

    private final String zh;

    ComparisonAspect(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
