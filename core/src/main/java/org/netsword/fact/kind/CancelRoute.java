package org.netsword.fact.kind;

/** 取消途径：自动续费的取消途径。 */
public enum CancelRoute implements Labelled {
    NONE("无取消途径"),
    HIDDEN("隐蔽或繁琐"),
    SIMPLE("显著简便");

    private final String zh;

    CancelRoute(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
