package org.netsword.internal.json;

import org.netsword.InputLimits;
import org.netsword.law.Bilingual;

/** What the reader says when an input exceeds a limit: the limit, and how to split. */
final class LimitMessages {
    private static final long MIB = 1024L * 1024L;

    private LimitMessages() {}

    static Bilingual facts(InputLimits limits) {
        int max = limits.maxFacts();
        return new Bilingual(
                "一个案卷的事实和文本、一个列表的取值都不得超过 " + max + " 项，其后未读；请按当事人、商品或者时间拆分成多个案卷",
                "a dossier may hold at most "
                        + max
                        + " facts and texts, a list at most as many values; the rest was not read;"
                        + " split it by party, product or period into several dossiers");
    }

    static Bilingual text(InputLimits limits) {
        int max = limits.maxTextLength();
        return new Bilingual(
                "文本超过 " + max + " 个字符，其后未读；请截取与案件有关的部分，或者拆分成多条 texts",
                "a text is longer than "
                        + max
                        + " characters; the rest was not read; keep the part that matters or split"
                        + " it into several texts");
    }

    static Bilingual depth(InputLimits limits) {
        int max = limits.maxDepth();
        return new Bilingual(
                "嵌套超过 " + max + " 层，其后未读；事实都是平的，请去掉多余的数组或者对象",
                "arrays and objects are nested more than "
                        + max
                        + " levels deep; the rest was not read; facts are flat, remove the"
                        + " superfluous levels");
    }

    static Bilingual token(String detail) {
        return new Bilingual(
                "字段名或者数字过长，其后未读；请改短（" + detail + "）",
                "a field name or number is too long; the rest was not read; shorten it ("
                        + detail
                        + ")");
    }

    static Bilingual bytes(InputLimits limits) {
        String size = size(limits.maxRecordBytes());
        return new Bilingual(
                "一个案卷超过 " + size + "，未读；请按当事人、商品或者时间拆分成多个案卷，一行一个",
                "a dossier is larger than "
                        + size
                        + "; it was not read; split it by party, product or period into several"
                        + " dossiers, one a line");
    }

    private static String size(long bytes) {
        return bytes % MIB == 0 ? bytes / MIB + " MiB" : bytes + " bytes";
    }
}
