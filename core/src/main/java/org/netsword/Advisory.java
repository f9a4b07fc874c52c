package org.netsword;

import org.netsword.law.Bilingual;

/**
 * 提示。
 *
 * @param kind what it is about
 * @param message in words
 */
public record Advisory(Kind kind, Bilingual message) {
    /** What an advisory is about. */
    public enum Kind {
        /** The conduct lies after the day up to which the rulebook follows the law. */
        AFTER_LAW_CUT_OFF,
        /** The law changed while the conduct lasted. */
        LAW_CHANGED_DURING_CONDUCT,
        /** 从旧兼从轻：a later, lighter text was in force on the day of the decision. */
        LATER_LAW_LIGHTER,
        /** A provision could not be checked against its text. */
        UNVERIFIED_PROVISION,
        /** The facts speak for mitigation or exemption from the penalty. */
        EXEMPTION,
        /** The violation stands on a presumption that a judgement may rebut. */
        PRESUMPTION,
        /** 法律没有规定罚则。 */
        NO_SANCTION,
        /** Free texts were given, but no scanner reads them. */
        TEXT_NOT_SCANNED
    }
}
