package org.netsword.fact.kind;

/** 所用手段：实现限制或者条件所借助的手段。 */
public enum DealingMeans implements Labelled {
    AGREEMENT("服务协议"),
    RULES("平台规则"),
    TECHNOLOGY("技术手段"),
    SEARCH_DEMOTION("搜索降权"),
    DELISTING("下架商品"),
    BLOCKING("屏蔽店铺"),
    FEE_RISE("提高收费"),
    DEPOSIT("保证金"),
    SUBSIDY_CUT("取消补贴"),
    INCENTIVE("给予奖励优惠"),
    AUTO_REPRICING("自动改价");

    private final String zh;

    DealingMeans(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
