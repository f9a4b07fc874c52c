package org.netsword.fact.kind;

/** 标识相同程度：所用标识与权利标识的关系。 */
public enum Sameness implements Labelled {
    IDENTICAL("相同"),
    SIMILAR("近似"),
    DIFFERENT("不同");

    private final String zh;

    Sameness(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
