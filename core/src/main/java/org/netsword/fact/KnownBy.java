package org.netsword.fact;

/** 最容易取得某项事实的来源。 */
public enum KnownBy {
    /** 页面可见。 */
    PAGE("页面"),
    /** 平台掌握的数据。 */
    PLATFORM_DATA("平台数据"),
    /** 执法调查，包括查询登记信息。 */
    INVESTIGATION("调查"),
    /** 检验、检测、鉴定。 */
    TEST_REPORT("检验");

    private final String zh;

    KnownBy(String zh) {
        this.zh = zh;
    }

    /** The source in Chinese. */
    public String zh() {
        return zh;
    }
}
