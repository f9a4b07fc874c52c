package org.netsword.fact.kind;

/** 投放方式：广告以什么方式到达用户。 */
public enum DeliveryMode implements Labelled {
    IN_PAGE("页面内"),
    POPUP("弹出"),
    SPLASH("开屏"),
    MAIL_ATTACHMENT("附加于邮件"),
    IM_ATTACHMENT("附加于即时通讯"),
    VEHICLE("交通工具终端"),
    NAVIGATION("导航设备"),
    HOME_APPLIANCE("智能家电"),
    GOVERNMENT_SEARCH("政务服务搜索结果"),
    ALGORITHMIC("算法推荐");

    private final String zh;

    DeliveryMode(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
