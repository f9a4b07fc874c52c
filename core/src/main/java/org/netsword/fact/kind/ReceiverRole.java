package org.netsword.fact.kind;

/** 收受人身份：收受利益者与交易的关系。 */
public enum ReceiverRole implements Labelled {
    COUNTERPARTY("交易相对方"),
    COUNTERPARTY_STAFF("交易相对方工作人员"),
    ENTRUSTED("受相对方委托办事者"),
    INFLUENCER("利用职权或影响力者"),
    MIDDLEMAN("中间人");

    private final String zh;

    ReceiverRole(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
