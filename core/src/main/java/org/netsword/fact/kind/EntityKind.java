package org.netsword.fact.kind;

/** 主体类型：按登记或者依法设立的组织形式区分的主体 */
public enum EntityKind implements Labelled {
    NATURAL_PERSON("自然人"),
    INDIVIDUAL_BUSINESS("个体工商户"),
    ENTERPRISE("企业"),
    COOPERATIVE("农民专业合作社"),
    FARM_HOUSEHOLD("农户"),
    FOREIGN_ENTERPRISE("境外企业"),
    ASSOCIATION("行业协会或社会团体"),
    PUBLIC_INSTITUTION("机关或事业单位"),
    MEDICAL_INSTITUTION("医疗机构");

    private final String zh;

    EntityKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
