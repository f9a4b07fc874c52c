package org.netsword.fact.kind;

/** 信息类型：发布信息所在的位置或者载体 */
public enum PublicationKind implements Labelled {
    LISTING_PAGE("商品页"),
    SHOP_PAGE("店铺页"),
    AD_SLOT("广告位"),
    PAID_SEARCH_RESULT("付费搜索结果"),
    POPUP("弹窗"),
    SPLASH("开屏"),
    LIVE_SPEECH("直播口播"),
    SHORT_VIDEO("短视频"),
    ARTICLE("文章"),
    SOCIAL_POST("社交平台帖文"),
    GROUP_POST("群组信息"),
    DIRECT_MESSAGE("私信"),
    REVIEW_POST("评价、评论"),
    OFFLINE_TALK("线下推介"),
    COMPANY_NOTICE("企业启事、公告"),
    WARNING_LETTER("警告函、律师函"),
    KEYWORD("搜索关键词");

    private final String zh;

    PublicationKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
