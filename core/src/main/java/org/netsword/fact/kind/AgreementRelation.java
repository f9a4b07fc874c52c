package org.netsword.fact.kind;

/** 各方关系：达成协议各方之间的关系。 */
public enum AgreementRelation implements Labelled {
    COMPETITORS("具有竞争关系"),
    SUPPLY_CHAIN("上下游交易关系"),
    ASSOCIATION("行业协会组织");

    private final String zh;

    AgreementRelation(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
