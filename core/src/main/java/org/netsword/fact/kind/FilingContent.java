package org.netsword.fact.kind;

/** 报送内容：应当报送的信息类别。 */
public enum FilingContent implements Labelled {
    MERCHANT_IDENTITY("平台内经营者身份"),
    MARKETER_IDENTITY("营销人员身份"),
    MARKETERS_TO_PLATFORM("营销人员信息报平台"),
    TAX_IDENTITY("涉税身份信息"),
    TAX_INCOME("涉税收入信息"),
    PRICE_RISE("提价申报"),
    INCIDENT("网络安全事件"),
    OVER_THRESHOLD_MARK("超额度特别标示"),
    CHANGED_INFO_TO_PLATFORM("变更信息报平台"),
    AD_REVIEW_APPLICATION("广告审查申请材料");

    private final String zh;

    FilingContent(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
