package org.netsword.fact.kind;

/** 权利、标识种类：知识产权或者商业标识的种类。 */
public enum RightKind implements Labelled {
    REGISTERED_TRADEMARK("注册商标"),
    WELL_KNOWN_UNREGISTERED("未注册驰名商标"),
    PATENT_INVENTION("发明专利"),
    PATENT_UTILITY("实用新型专利"),
    PATENT_DESIGN("外观设计专利"),
    COPYRIGHT("著作权"),
    PRODUCT_NAME("商品名称"),
    PACKAGING("商品包装"),
    GET_UP("商品装潢"),
    ENTERPRISE_NAME("企业名称"),
    SOCIAL_ORGANISATION_NAME("社会组织名称"),
    PERSONAL_NAME("姓名"),
    NET_NAME("网名"),
    OTHER_NAME("其他名称"),
    DOMAIN("域名主体部分"),
    SITE_OR_PAGE("网站名称和网页"),
    APP_SHOP_ACCOUNT_SIGN("应用网店账号标识");

    private final String zh;

    RightKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
