package org.netsword.fact.kind;

/** 物质类别：检出或者测定物质的类别 */
public enum SubstanceClass implements Labelled {
    NONE("不涉及特定物质"),
    DRUG_INGREDIENT("药品成分"),
    NON_FOOD("非食用物质"),
    BANNED_FARM_CHEMICAL("禁用农药、兽药"),
    PERMITTED_ADDITIVE("允许使用的添加剂"),
    CARRIED_OVER_ADDITIVE("配料带入的添加剂"),
    PRESERVATIVE_ADDED("擅自添加防腐剂、辅料"),
    IMPURITY("有害杂质");

    private final String zh;

    SubstanceClass(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
