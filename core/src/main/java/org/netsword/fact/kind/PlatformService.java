package org.netsword.fact.kind;

/** 平台服务类别：平台提供的交易、直播、广告、信息或者内容服务 */
public enum PlatformService implements Labelled {
    GENERAL_TRADE("综合商品交易"),
    FOOD("食品交易"),
    CATERING("网络餐饮"),
    DRUG("药品交易"),
    DEVICE("医疗器械交易"),
    COSMETIC("化妆品交易"),
    LIVE_ECOMMERCE("直播电商"),
    LIVE_CONTENT("内容直播"),
    SECOND_HAND("二手交易"),
    PUBLICATION("出版物交易"),
    B2B("经营者间交易"),
    AD_HOSTING("广告信息服务"),
    SEARCH("搜索服务"),
    FINANCIAL("金融产品和服务"),
    NEWS_AV_CULTURE("新闻、音视频、文化内容");

    private final String zh;

    PlatformService(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
