package org.netsword.fact.kind;

/** 取得方式：取得商业信息的方式。 */
public enum SecretAcquisition implements Labelled {
    THEFT("盗窃"),
    BRIBERY("贿赂"),
    FRAUD("欺诈"),
    COERCION("胁迫"),
    INTRUSION("电子侵入"),
    IN_CONFIDENCE("因保密关系知悉"),
    FROM_WRONGDOER("从侵权人处取得"),
    OWN_RESEARCH("自行研发"),
    REVERSE_ENGINEERING("反向工程"),
    PUBLIC_SOURCE("公开渠道");

    private final String zh;

    SecretAcquisition(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
