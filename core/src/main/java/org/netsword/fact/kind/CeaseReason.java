package org.netsword.fact.kind;

/** 终止经营原因：停止网上经营的原因 */
public enum CeaseReason implements Labelled {
    OWN_DECISION("自行终止"),
    REVOKED("执照被吊销或撤销"),
    REMOVED_BY_PLATFORM("被平台清退");

    private final String zh;

    CeaseReason(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
