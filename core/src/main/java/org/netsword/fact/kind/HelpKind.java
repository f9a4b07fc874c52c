package org.netsword.fact.kind;

/** 帮助方式：为他人行为提供的帮助、便利 */
public enum HelpKind implements Labelled {
    TRANSPORT("运输"),
    STORAGE("仓储保管"),
    MAIL("邮寄"),
    PRINTING("印制"),
    PREMISES("提供经营场所"),
    ONLINE_PLATFORM("提供网络平台"),
    DISPLAY_SERVICE("提供展示服务"),
    PROMOTION("推广引流"),
    TECHNOLOGY("技术支持"),
    EMPTY_PARCELS("代发空包"),
    TRACKING_NUMBERS("提供快递单号"),
    FAKE_ORDERS("代刷订单"),
    FAKE_REVIEWS("代写虚假评价"),
    FAKE_RANKING("代刷榜单、流量"),
    KEY_SUPPORT("必要支持、关键便利"),
    VERIFICATION_HELP("协助突破实名核验"),
    MONEY_TRANSFER("转移资金"),
    PAYMENT("支付结算"),
    FUNDS_OR_PAPERS("提供资金、账号或单证");

    private final String zh;

    HelpKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
