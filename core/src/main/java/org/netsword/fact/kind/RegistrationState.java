package org.netsword.fact.kind;

/** 市场主体登记状态：在登记系统中查得的登记情况 */
public enum RegistrationState implements Labelled {
    REGISTERED("已登记"),
    NOT_REGISTERED("未登记"),
    CANCELLED("已注销");

    private final String zh;

    RegistrationState(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
