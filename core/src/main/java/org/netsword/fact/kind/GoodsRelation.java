package org.netsword.fact.kind;

/** 商品类别关系：双方商品的类别关系。 */
public enum GoodsRelation implements Labelled {
    SAME("同一种商品"),
    SIMILAR("类似商品"),
    OTHER("其他商品");

    private final String zh;

    GoodsRelation(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
