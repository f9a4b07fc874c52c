package org.netsword.fact.kind;

/** 知悉途径：主体得知一件事的来源 */
public enum KnowledgeBasis implements Labelled {
    COMPLAINT("投诉举报"),
    RIGHTS_NOTICE("权利人通知"),
    AUTHORITY_NOTICE("主管部门通知"),
    TEST_REPORT("检验报告"),
    DECISION_OR_JUDGMENT("处罚决定或裁判"),
    OWN_DETECTION("自行监测发现"),
    MESSAGES_OR_CONTRACT("往来信息或合同"),
    ADMISSION("本人承认");

    private final String zh;

    KnowledgeBasis(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
