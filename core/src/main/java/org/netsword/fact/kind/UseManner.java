package org.netsword.fact.kind;

/** 使用方式：权利、标识被怎样使用。 */
public enum UseManner implements Labelled {
    ON_GOODS("用于自己的商品"),
    SOLD_WITH_SIGN("销售带标识的商品"),
    AS_NAME_OR_GET_UP("作商品名称或装潢"),
    AS_TRADE_NAME("作企业字号"),
    AS_NAME("作名称或姓名"),
    AS_ONLINE_SIGN("作域名网页账号标识"),
    AS_KEYWORD("作搜索关键词"),
    MARK_LABEL_MADE("制造商标标识"),
    MARK_LABEL_SOLD("销售商标标识"),
    REGISTERED_NOTICE("标注注册标记"),
    PATENT_MARKING("标注专利标识"),
    PATENT_PAPERS("专利证书文件"),
    PATENT_SALE("销售专利产品"),
    PATENT_PROCESS_PRODUCT("销售专利方法产品"),
    COPY_DISTRIBUTE("复制发行和网络传播"),
    CIRCUMVENT("避开破坏技术措施"),
    IMPORT_EXPORT("进口或出口"),
    PRIOR_ART("使用现有技术或设计"),
    RESALE_OF_GENUINE("转售正品");

    private final String zh;

    UseManner(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
