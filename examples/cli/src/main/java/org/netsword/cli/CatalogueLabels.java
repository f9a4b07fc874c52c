package org.netsword.cli;

import org.netsword.law.SanctionTrigger;
import org.netsword.rulebook.EvidenceLevel;
import org.netsword.rulebook.Maturity;
import org.netsword.rulebook.ViolationType.Effect;
import org.netsword.rulebook.ViolationType.Relation;
import org.netsword.rulebook.ViolationType.WhenAbsent;

/** The words for the constants of the catalogue. */
final class CatalogueLabels {
    private CatalogueLabels() {}

    static String of(Maturity maturity) {
        return switch (maturity) {
            case MAPPED -> "已列目，尚无规则";
            case DRAFT -> "有规则，未复核";
            case REVIEWED -> "已复核";
            case STABLE -> "稳定";
        };
    }

    static String of(EvidenceLevel level) {
        return switch (level) {
            case PAGE -> "页面";
            case PLATFORM_DATA -> "平台数据";
            case INVESTIGATION -> "调查";
            case TEST_REPORT -> "检验、鉴定";
        };
    }

    static String of(Effect effect) {
        return switch (effect) {
            case NOT_A_VIOLATION -> "不违法";
            case EXEMPT_FROM_PENALTY -> "不予处罚";
            case OTHER_VIOLATION -> "属于其他违法类型";
        };
    }

    static String of(WhenAbsent whenAbsent) {
        return switch (whenAbsent) {
            case OPEN -> "未作判断时列为待查";
            case PRESUMED -> "未作判断时推定成立";
        };
    }

    static String of(Relation relation) {
        return switch (relation) {
            case SPECIAL_OF -> "本类型是特别规定，优先于";
            case GENERAL_OF -> "本类型是一般规定，让位于";
            case CONCURS -> "一行为可同时触犯，从一重处罚";
            case ALTERNATIVE -> "择一认定";
            case SEE_ALSO -> "参见";
        };
    }

    static String of(SanctionTrigger trigger) {
        return switch (trigger) {
            case ON_FINDING -> "处罚款";
            case MAY_FINE -> "可以处罚款";
            case AFTER_FAILURE_TO_CORRECT -> "逾期不改正的，处罚款";
            case ON_REFUSAL_OR_SERIOUS -> "拒不改正或者情节严重的，处罚款";
            case ON_REFUSAL_OR_HARM -> "拒不改正或者造成危害后果的，处罚款";
        };
    }
}
