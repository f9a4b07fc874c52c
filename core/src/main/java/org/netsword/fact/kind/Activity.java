package org.netsword.fact.kind;

/** 经营活动类型：与免予登记情形有关的实际经营活动 */
public enum Activity implements Labelled {
    OWN_FARM_PRODUCE("销售自产农副产品"),
    OWN_HANDICRAFT("销售家庭手工业产品"),
    HANDY_LABOUR("便民劳务活动"),
    SMALL_OCCASIONAL("零星小额交易"),
    ORDINARY_TRADE("一般经营活动");

    private final String zh;

    Activity(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
