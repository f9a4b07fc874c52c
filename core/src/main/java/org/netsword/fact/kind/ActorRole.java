package org.netsword.fact.kind;

/** 角色：主体在一件事中实际担任的角色 */
public enum ActorRole implements Labelled {
    ADVERTISER("广告主"),
    AD_AGENT("广告经营者"),
    AD_PUBLISHER("广告发布者"),
    ENDORSER("广告代言人"),
    PLATFORM_ONLY("仅提供信息平台"),
    ROOM_OPERATOR("直播间运营者"),
    MARKETER("直播营销人员"),
    MCN("直播营销服务机构"),
    ANCHOR_ACCOUNT_HOLDER("主播账号使用人"),
    SELLER("销售者"),
    ACTUAL_SELLER("实际销售者"),
    BROKER("介绍买卖人"),
    ORGANISER("组织者"),
    PARTY_TO_AGREEMENT("协议当事人");

    private final String zh;

    ActorRole(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
