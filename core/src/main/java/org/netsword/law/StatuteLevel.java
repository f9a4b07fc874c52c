package org.netsword.law;

/** 规范性文件的效力层级。 */
public enum StatuteLevel {
    /** 法律。 */
    LAW,
    /** 行政法规。 */
    ADMINISTRATIVE_REGULATION,
    /** 部门规章。 */
    DEPARTMENTAL_RULE,
    /** 司法解释。 */
    JUDICIAL_INTERPRETATION,
    /** 规范性文件。 */
    NORMATIVE_DOCUMENT,
    /** 地方性法规。 */
    LOCAL_REGULATION,
    /** 标准。 */
    STANDARD
}
