package org.netsword.fact.kind;

/** 发送渠道：商业性信息的发送渠道。 */
public enum MessageChannel implements Labelled {
    SMS("短信"),
    CALL("电话"),
    EMAIL("电子邮件"),
    PUSH("推送"),
    IN_APP("应用内消息");

    private final String zh;

    MessageChannel(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
