package org.netsword.fact.kind;

/** 本人同意：使用他人名义、形象是否取得同意及其形式。 */
public enum Consent implements Labelled {
    WRITTEN_SELF("本人书面同意"),
    WRITTEN_GUARDIAN("监护人书面同意"),
    ORAL("口头同意"),
    NONE("未经同意");

    private final String zh;

    Consent(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
