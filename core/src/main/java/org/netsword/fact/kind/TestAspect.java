package org.netsword.fact.kind;

/** 检验方面：检验、鉴定所针对的方面 */
public enum TestAspect implements Labelled {
    SAFETY("安全"),
    PERFORMANCE("使用性能"),
    COMPOSITION("成份"),
    CONTENT("含量"),
    NUTRIENT("营养成分"),
    CONTAMINANT("污染物"),
    RESIDUE("农兽药残留"),
    PATHOGEN("致病性微生物"),
    ADDITIVE("食品添加剂"),
    BANNED_SUBSTANCE("禁用物质"),
    HYGIENE("卫生要求"),
    TECHNICAL_REQUIREMENTS("技术要求"),
    SAFETY_EVALUATION("卫生安全评价"),
    IDENTITY("种类、真伪鉴定"),
    BREAKING_AGE("断裂与老化");

    private final String zh;

    TestAspect(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
