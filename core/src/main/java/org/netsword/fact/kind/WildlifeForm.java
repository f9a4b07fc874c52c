package org.netsword.fact.kind;

/** 形态：野生动植物标的的形态 */
public enum WildlifeForm implements Labelled {
    LIVE("活体"),
    EGG("卵、蛋"),
    PART("身体部分、衍生物"),
    PRODUCT("制品"),
    FOOD("食品"),
    MAMMOTH("猛犸象牙等古生物制品");

    private final String zh;

    WildlifeForm(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
