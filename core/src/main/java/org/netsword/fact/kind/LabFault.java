package org.netsword.fact.kind;

/** 检验认证不实情形：检验检测、认证活动中查见的不实做法 */
public enum LabFault implements Labelled {
    NO_TEST("未经检验"),
    RECORDS_FORGED("伪造、变造原始数据"),
    ITEMS_OMITTED("减少、遗漏检验项目"),
    SAMPLE_SWITCHED("调换样品"),
    SEAL_OR_SIGNATURE_FORGED("伪造印章或签名"),
    PROCEDURE_UNTRUE("未按规定程序致不实");

    private final String zh;

    LabFault(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
