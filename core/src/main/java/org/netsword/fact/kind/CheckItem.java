package org.netsword.fact.kind;

/** 核验事项：应当核验、登记的事项。 */
public enum CheckItem implements Labelled {
    IDENTITY("身份"),
    ADDRESS_CONTACT("地址和联系方式"),
    LICENCE("许可资质"),
    DEALER_FILING("经营备案"),
    PRODUCT_REGISTRATION("产品注册备案"),
    CERTIFICATION("强制性产品认证"),
    CONFORMITY("产品合格证明"),
    AD_PROOFS("广告证明文件"),
    AD_CONTENT("广告内容"),
    LINKED_PAGES("广告链接页面"),
    GUARDIAN_CONSENT("监护人同意"),
    MARKETER_IDENTITY("营销人员身份"),
    DYNAMIC_REAL_NAME("动态实名核验"),
    USER_REAL_NAME("用户真实身份"),
    PUBLICATION_LICENCE("出版物经营许可"),
    IP_AUTHORISATION("知识产权授权"),
    SELLER_STATUS("经营者或个人卖家");

    private final String zh;

    CheckItem(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
