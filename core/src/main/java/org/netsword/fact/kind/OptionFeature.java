package org.netsword.fact.kind;

/** 选项事项：选项所涉及的事项。 */
public enum OptionFeature implements Labelled {
    TIE_IN("搭售"),
    PLATFORM_RULES("同意平台规则"),
    PERSONALISED_SEARCH("个性化搜索结果"),
    PERSONALISED_PUSH("个性化推送"),
    NO_RETURN_CONSENT("同意不适用退货");

    private final String zh;

    OptionFeature(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
