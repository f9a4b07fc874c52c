package org.netsword.fact.kind;

/** 涉密行为：对商业信息实施的行为。 */
public enum SecretDeed implements Labelled {
    ACQUIRED("获取"),
    DISCLOSED("披露"),
    USED("使用"),
    LET_USE("允许他人使用"),
    INSTIGATED("教唆引诱帮助他人");

    private final String zh;

    SecretDeed(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
