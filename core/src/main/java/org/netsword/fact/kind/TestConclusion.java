package org.netsword.fact.kind;

/** 单项结论：单个检验项目的结论 */
public enum TestConclusion implements Labelled {
    CONFORMS("符合"),
    FAILS("不符合");

    private final String zh;

    TestConclusion(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
