package org.netsword.fact.kind;

/** 处理行为：对个人信息实施的行为。 */
public enum DataAct implements Labelled {
    COLLECT("收集"),
    USE("使用"),
    SHARE("提供给他人"),
    SELL("出售"),
    BUY("购买"),
    STEAL("窃取"),
    LEAK("泄露"),
    FACE_CAPTURE("公共场所图像采集"),
    HOUSEHOLD("个人或家庭事务处理"),
    AUTOMATED_DECISION("自动化决策");

    private final String zh;

    DataAct(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
