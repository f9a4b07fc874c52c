package org.netsword.fact.kind;

/** 要求的依据：主管部门提出要求或者调查的监管职责。 */
public enum DemandGround implements Labelled {
    UNFAIR_COMPETITION("反不正当竞争调查"),
    ANTIMONOPOLY("反垄断调查"),
    ECOMMERCE_DATA("电子商务数据"),
    SALES_DATA("特定销售数据"),
    CASE_DATA("个案执法资料"),
    LIVE_SUPERVISION("直播电商监管"),
    AD_SURVEY("广告业统计调查"),
    AD_INVESTIGATION("广告违法调查"),
    TAX("税务检查");

    private final String zh;

    DemandGround(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
