package org.netsword.fact.kind;

/** 物种类群：野生动植物的大类 */
public enum WildlifeGroup implements Labelled {
    LAND_ANIMAL("陆生动物"),
    AQUATIC_ANIMAL("水生动物"),
    PLANT("植物");

    private final String zh;

    WildlifeGroup(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
