package org.netsword.fact.kind;

/** 平台功能：平台为交易双方提供的功能，据以判断是否电子商务平台 */
public enum PlatformFacility implements Labelled {
    PREMISES("网络经营场所"),
    MATCHING("交易撮合"),
    PUBLISHING("信息发布"),
    ORDERING("订单生成"),
    PAYMENT("在线支付");

    private final String zh;

    PlatformFacility(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
