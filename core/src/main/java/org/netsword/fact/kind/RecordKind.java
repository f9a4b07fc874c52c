package org.netsword.fact.kind;

/** 记录种类：应当保存的信息、资料种类。 */
public enum RecordKind implements Labelled {
    GOODS_INFO("商品和服务信息"),
    TRANSACTION("交易信息"),
    PAYMENT_LOGISTICS_AFTERSALES("支付物流售后记录"),
    LIVE_VIDEO("直播视频"),
    LIVE_INTERACTION("直播互动信息"),
    AD_USER_IDENTITY("广告用户身份信息"),
    AD_ARCHIVE("广告档案"),
    VERIFICATION("核验记录"),
    DISPOSAL("处置记录"),
    NETWORK_LOG("网络日志");

    private final String zh;

    RecordKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
