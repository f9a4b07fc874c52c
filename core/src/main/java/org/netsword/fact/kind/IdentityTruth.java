package org.netsword.fact.kind;

/** 身份真实性：所示或者所报的身份与实际是否相符。 */
public enum IdentityTruth implements Labelled {
    REAL("真实"),
    IMPERSONATED("冒充他人"),
    INVENTED("虚构人物"),
    FALSE("虚假身份");

    private final String zh;

    IdentityTruth(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
