package org.netsword.fact.kind;

/** 集资方式：向他人募集资金所用的方式 */
public enum FundVehicle implements Labelled {
    PLATFORM_OR_COMPANY("设立平台或公司集资"),
    EQUITY_OR_FUND("以股权、基金等名义"),
    GOODS_WITH_RETURN("销售商品并承诺回报"),
    PUBLIC_SPREADING("公开传播集资信息"),
    OTHER("其他方式");

    private final String zh;

    FundVehicle(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
