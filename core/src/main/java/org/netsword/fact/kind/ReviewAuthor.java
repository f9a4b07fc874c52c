package org.netsword.fact.kind;

/** 评价人身份：评价由谁作出。 */
public enum ReviewAuthor implements Labelled {
    BUYER("真实购买者"),
    SELLER_SIDE("经营者一方"),
    HIRED("受雇人员"),
    FAKE_ACCOUNT("虚假账号"),
    COMPETITOR_SIDE("竞争对手一方");

    private final String zh;

    ReviewAuthor(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
