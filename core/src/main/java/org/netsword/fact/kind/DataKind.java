package org.netsword.fact.kind;

/** 信息种类：个人信息的种类。 */
public enum DataKind implements Labelled {
    CONTACT("联系方式"),
    IDENTITY("身份信息"),
    BIOMETRIC("生物识别"),
    RELIGION("宗教信仰"),
    SPECIFIC_IDENTITY("特定身份"),
    HEALTH("医疗健康"),
    FINANCE("金融账户"),
    LOCATION_TRACK("行踪轨迹"),
    WAYBILL("快递运单"),
    PROFILE("消费画像");

    private final String zh;

    DataKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
