package org.netsword.fact.kind;

/** 条款内容：格式条款规定的内容。 */
public enum TermKind implements Labelled {
    FINAL_INTERPRETATION("最终解释权"),
    NO_RETURN("概不退换"),
    LIABILITY_EXCLUSION("免除减轻己方责任"),
    RIGHTS_EXCLUSION("排除限制对方权利"),
    BURDEN_ON_CONSUMER("加重消费者责任"),
    REMEDY_LIMIT("限制救济途径"),
    CONTRACT_NOT_FORMED("付款后合同不成立"),
    MAJOR_INTEREST("重大利害关系内容"),
    FORCED_PURCHASE("强制购买"),
    ARBITRARY_CHANGE("单方任意变更"),
    EXCESSIVE_PENALTY_ON_MERCHANT("对经营者过重违约金"),
    MEMBER_RIGHTS_CUT("减损会员权益"),
    LAWFUL_ALLOCATION("正常的权利义务约定");

    private final String zh;

    TermKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
