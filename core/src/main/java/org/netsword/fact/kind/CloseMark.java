package org.netsword.fact.kind;

/** 关闭标志：广告关闭标志的状况。 */
public enum CloseMark implements Labelled {
    CLEAR("显著可辨"),
    NONE("无关闭标志"),
    COUNTDOWN("倒计时后才能关闭"),
    FAKE("虚假关闭标志"),
    ILLEGIBLE("难以辨认"),
    HIDDEN("隐藏");

    private final String zh;

    CloseMark(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
