package org.netsword.fact.kind;

/** 答复情况：对主管部门要求的答复。 */
public enum DemandAnswer implements Labelled {
    PROVIDED("如实提供"),
    LATE("逾期提供"),
    REFUSED("拒绝"),
    FALSE("提供虚假材料"),
    CONCEALED("隐匿销毁转移证据"),
    OBSTRUCTED("阻碍调查"),
    LAWFUL_OBJECTION("依法提出异议");

    private final String zh;

    DemandAnswer(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
