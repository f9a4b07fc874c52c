package org.netsword.fact.kind;

/** 空间类型：网上空间或者对应经营场所的类型 */
public enum SiteKind implements Labelled {
    WEBSITE("网站"),
    APP("应用程序"),
    MINI_PROGRAM("小程序"),
    SHOP_FRONT("店铺页"),
    LIVE_ROOM("直播间"),
    ACCOUNT("账号"),
    GROUP("群组"),
    STATE_TRADING_PLATFORM("国家统一交易管理平台"),
    PHYSICAL_PLACE("线下经营场所");

    private final String zh;

    SiteKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
