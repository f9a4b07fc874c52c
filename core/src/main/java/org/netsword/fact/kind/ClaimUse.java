package org.netsword.fact.kind;

/** 用语用途：一处用语在上下文中起什么作用，是推销还是说明。 */
public enum ClaimUse implements Labelled {
    PROMOTION("推销商品"),
    SERVICE_ATTITUDE("表达服务态度"),
    GOAL("表达目标追求"),
    USAGE_TIP("消费提示"),
    SELF_COMPARISON("与自身商品比较"),
    GRADE_BY_STANDARD("依标准分级用语"),
    PROPER_NAME("名称商标中的用语"),
    OFFICIAL_AWARD("官方奖项称号"),
    TIME_SPACE_ORDER("时空顺序表述"),
    UNRELATED_TO_QUALITY("与商品质量无关"),
    NUTRIENT_FUNCTION_BY_STANDARD("标准营养功能用语"),
    CULTURE_OR_HISTORY("文化历史内容"),
    ADDRESS_OR_LOCATION("地址位置说明"),
    FACTUAL_COMPARISON("客观比较"),
    OBVIOUS_HYPERBOLE("明显的艺术夸张"),
    APPROVED_WORDING("经批准的用语");

    private final String zh;

    ClaimUse(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
