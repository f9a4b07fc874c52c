package org.netsword.cli;

import org.netsword.CriminalReferral;
import org.netsword.SanctionOutcome.Availability;
import org.netsword.Violation.Gravity;
import org.netsword.Violation.Relation;
import org.netsword.Violation.Status;

/** The words for the constants of a classification. */
final class Labels {
    private Labels() {}

    static String of(Status status, Lang lang) {
        return switch (status) {
            case ESTABLISHED -> lang.of("成立", "established");
            case ABSORBED ->
                    lang.of("成立，但被特别规定吸收，不另行处罚", "established, absorbed by the special provision");
        };
    }

    static String of(Gravity gravity, Lang lang) {
        return switch (gravity) {
            case ORDINARY -> lang.of("一般", "ordinary");
            case SERIOUS -> lang.of("情节严重", "serious");
        };
    }

    static String of(Availability availability, Lang lang) {
        return switch (availability) {
            case MANDATORY -> lang.of("应当罚款", "fine to be imposed");
            case DISCRETIONARY -> lang.of("可以罚款", "fine may be imposed");
            case NOT_YET ->
                    lang.of(
                            "尚不能罚款（逾期不改正、拒不改正等情形尚未查明）",
                            "no fine yet (refusal or failure to correct not established)");
            case EXCLUDED -> lang.of("不罚款（已经改正）", "no fine (corrected)");
        };
    }

    static String of(CriminalReferral.Assessment assessment, Lang lang) {
        return switch (assessment) {
            case REACHED ->
                    lang.of("达到立案追诉标准，应当移送公安机关", "threshold reached, to be referred to the police");
            case NOT_REACHED -> lang.of("未达到立案追诉标准", "threshold not reached");
            case UNKNOWN ->
                    lang.of(
                            "现有事实不能判断是否达到立案追诉标准",
                            "the facts do not tell whether the threshold is reached");
        };
    }

    static String of(Relation relation, Lang lang) {
        return switch (relation) {
            case ABSORBED_BY -> lang.of("被吸收于", "absorbed by");
            case ABSORBS -> lang.of("吸收", "absorbs");
            case CONCURS_WITH ->
                    lang.of(
                            "一行为触犯多项规定，与之从一重处罚",
                            "one act under both, the heavier fine applies, with");
        };
    }
}
