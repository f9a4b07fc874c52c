package org.netsword.fact.kind;

/** 答复：对消费者请求的答复。 */
public enum RequestResponse implements Labelled {
    DONE("已照办"),
    REFUSED("拒绝"),
    SILENT("不予答复"),
    ASKED_FOR_PROOF("要求补充证明");

    private final String zh;

    RequestResponse(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
