package org.netsword.fact.kind;

/** 请求种类：消费者提出的请求。 */
public enum RequestKind implements Labelled {
    NO_REASON_RETURN("七日无理由退货"),
    REPAIR("修理"),
    REPLACE("更换"),
    RETURN_DEFECT("质量问题退货"),
    REFUND("退款"),
    COMPENSATION("赔偿"),
    TOP_UP("补足数量"),
    INFORMATION("索取信息");

    private final String zh;

    RequestKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
