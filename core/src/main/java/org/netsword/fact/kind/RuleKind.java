package org.netsword.fact.kind;

/** 规则类别：平台协议、规则的类别。 */
public enum RuleKind implements Labelled {
    AGREEMENT_AND_TRADING("服务协议和交易规则"),
    IP("知识产权保护规则"),
    RETURN("七日无理由退货规则"),
    FAIR_COMPETITION("公平竞争规则"),
    SECOND_HAND("二手交易规则");

    private final String zh;

    RuleKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
