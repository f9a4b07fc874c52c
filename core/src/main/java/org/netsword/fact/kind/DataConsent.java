package org.netsword.fact.kind;

/** 同意方式：取得个人同意的方式。 */
public enum DataConsent implements Labelled {
    NONE("未取得同意"),
    BUNDLED("捆绑同意"),
    GENERAL("概括同意"),
    SEPARATE("单独同意"),
    WRITTEN("书面同意"),
    GUARDIAN("监护人同意");

    private final String zh;

    DataConsent(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
