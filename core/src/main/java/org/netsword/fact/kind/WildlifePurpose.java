package org.netsword.fact.kind;

/** 用途：买卖、利用野生动植物的目的 */
public enum WildlifePurpose implements Labelled {
    EATING("食用"),
    MEDICINE("药用"),
    RESEARCH("科学研究"),
    EXHIBITION("展示展演"),
    PET("宠物饲养"),
    COLLECTION("收藏"),
    OTHER("其他用途");

    private final String zh;

    WildlifePurpose(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
