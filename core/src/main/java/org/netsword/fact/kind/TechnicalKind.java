package org.netsword.fact.kind;

/** 技术行为种类：对他人网络产品、服务的干扰或者取得数据的方式。 */
public enum TechnicalKind implements Labelled {
    LINK_INSERTION("插入链接"),
    FORCED_REDIRECT("强制跳转"),
    KEYWORD_OR_FAKE_OPTION("关键词联想或虚假选项"),
    MISLED_UNINSTALL("误导卸载或修改"),
    DECEIVED_UNINSTALL("欺骗卸载或修改"),
    FORCED_UNINSTALL("强迫卸载或修改"),
    INCOMPATIBILITY("不兼容"),
    BLOCKING("拦截屏蔽"),
    TRADE_INTERFERENCE("干扰交易"),
    CHOICE_LIMIT("限制选择"),
    UNEQUAL_TERMS("不合理差别条件"),
    FORCED_INSTALL("强制安装"),
    DELAY_OR_TAKEDOWN("拖延审核或下架"),
    NO_UNINSTALL("设置卸载障碍"),
    RANKING("影响搜索排序"),
    SELF_PREFERENCE("优待自营业务"),
    DATA_TAKING("获取使用数据"),
    OTHER("其他");

    private final String zh;

    TechnicalKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
