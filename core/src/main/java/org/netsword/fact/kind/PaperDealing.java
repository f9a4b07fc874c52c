package org.netsword.fact.kind;

/** 证件处置行为：对证件、文书、标志所作的行为 */
public enum PaperDealing implements Labelled {
    FORGED("伪造"),
    ALTERED("变造"),
    SOLD("出售"),
    BOUGHT("购买"),
    LENT("出租、出借"),
    TRANSFERRED("转让"),
    USED("使用"),
    ISSUED("出具");

    private final String zh;

    PaperDealing(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
