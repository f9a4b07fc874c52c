package org.netsword.fact.kind;

/** 处置措施：对违法信息、经营者采取的措施。 */
public enum Measure implements Labelled {
    WARNED("警示"),
    DELETED("删除"),
    BLOCKED("屏蔽"),
    LINK_CUT("断开链接"),
    LISTING_DOWN("下架"),
    SERVICE_SUSPENDED("暂停服务"),
    SERVICE_TERMINATED("终止服务"),
    RECTIFICATION_ORDERED("要求整改"),
    RECORDS_SAVED("保存记录"),
    CORRECTED_ON_SPOT("当场纠正");

    private final String zh;

    Measure(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
