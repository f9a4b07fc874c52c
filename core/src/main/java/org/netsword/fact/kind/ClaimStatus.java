package org.netsword.fact.kind;

/** 宣称状态：结合上下文，一处用语是否构成有效的宣称。 */
public enum ClaimStatus implements Labelled {
    ACTIVE("有效宣称"),
    NEGATED("被否定"),
    SHIELDED("属于例外用语"),
    EXEMPT_IF_PROVED("证实即可使用");

    private final String zh;

    ClaimStatus(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
