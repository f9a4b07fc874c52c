package org.netsword.fact.kind;

/** 诱导点击形式：广告入口装扮成什么来引人点击。 */
public enum EntryDisguise implements Labelled {
    NONE("无伪装"),
    SYSTEM_NOTICE("系统提示"),
    CONTROL_BUTTON("播放关闭等按钮"),
    REWARD("红包奖励"),
    OTHER("其他伪装");

    private final String zh;

    EntryDisguise(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
