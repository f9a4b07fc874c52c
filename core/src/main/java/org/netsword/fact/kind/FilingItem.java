package org.netsword.fact.kind;

/** 报送项目：报送信息应当包括的项目。 */
public enum FilingItem implements Labelled {
    NAME("名称或姓名"),
    CODE("信用代码或证件号"),
    ADDRESS("实际经营地址"),
    CONTACT("联系方式"),
    SHOP("网店名称和链接"),
    DECLARATION("免登记自我声明"),
    SPECIAL_MARK("超额度特别标示");

    private final String zh;

    FilingItem(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
