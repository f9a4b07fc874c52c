package org.netsword.fact.kind;

/** 文本所在的部分。 */
public enum TextPart implements Labelled {
    TITLE("标题"),
    DESCRIPTION("描述"),
    AD_COPY("广告语"),
    TRANSCRIPT("口播"),
    CHAT("对话");

    private final String zh;

    TextPart(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
