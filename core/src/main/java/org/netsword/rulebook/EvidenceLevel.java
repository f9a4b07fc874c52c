package org.netsword.rulebook;

/** The hardest evidence that an element or a violation needs. */
public enum EvidenceLevel {
    /** 页面。 */
    PAGE,
    /** 平台数据。 */
    PLATFORM_DATA,
    /** 调查。 */
    INVESTIGATION,
    /** 检验、鉴定。 */
    TEST_REPORT
}
