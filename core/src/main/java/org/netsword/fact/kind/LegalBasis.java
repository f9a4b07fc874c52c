package org.netsword.fact.kind;

/** 处理依据：处理个人信息的合法性基础。 */
public enum LegalBasis implements Labelled {
    CONSENT("个人同意"),
    CONTRACT("订立履行合同所必需"),
    LEGAL_DUTY("法定职责或义务"),
    EMERGENCY("应急或紧急保护"),
    PUBLIC_DATA("已合法公开的信息"),
    NONE("无依据");

    private final String zh;

    LegalBasis(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
