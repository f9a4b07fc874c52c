package org.netsword.fact.kind;

/** 账号权利：用户对账号和信息的权利。 */
public enum AccountRight implements Labelled {
    QUERY("查询"),
    CORRECT("更正"),
    DELETE("删除"),
    CANCEL("注销");

    private final String zh;

    AccountRight(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
