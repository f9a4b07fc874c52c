package org.netsword.fact.kind;

/** 规则事项：协议、规则中应当写明的事项。 */
public enum RuleTopic implements Labelled {
    ENTRY_EXIT("进入和退出平台"),
    QUALITY("商品服务质量保障"),
    CONSUMER_RIGHTS("消费者权益保护"),
    PERSONAL_INFORMATION("个人信息保护"),
    FAIR_COMPETITION("公平竞争"),
    COMPLAINT_PROCESS("投诉举报处理");

    private final String zh;

    RuleTopic(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
