package org.netsword.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netsword.law.Confiscation;
import org.netsword.law.FineTier;
import org.netsword.law.Sanction;

/** What a penalty provision imposes, in words. */
final class SanctionRuleText {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final Citations citations;

    SanctionRuleText(Citations citations) {
        this.citations = citations;
    }

    /** One line for the provision and its measures, one for each tier, one for the note. */
    List<String> lines(Sanction sanction) {
        List<String> lines = new ArrayList<>();
        lines.add(
                Citations.period(sanction.period())
                        + citations.cite(sanction)
                        + "："
                        + String.join("；", measures(sanction)));
        sanction.tiers().forEach(tier -> lines.add("· " + tier(tier)));
        if (sanction.note() != null && !sanction.note().isBlank()) {
            lines.add("· 注：" + sanction.note());
        }
        return lines;
    }

    private static List<String> measures(Sanction sanction) {
        List<String> measures = new ArrayList<>();
        if (sanction.correctionOrder()) {
            measures.add("责令改正");
        }
        if (sanction.warning()) {
            measures.add("警告");
        }
        if (!sanction.confiscate().isEmpty()) {
            List<String> things = sanction.confiscate().stream().map(Confiscation::zh).toList();
            measures.add("没收" + String.join("、", things));
        }
        if (!sanction.tiers().isEmpty()) {
            measures.add(CatalogueLabels.of(sanction.trigger()));
        }
        if (sanction.licence() != null && !sanction.licence().isBlank()) {
            measures.add(sanction.licence());
        }
        measures.addAll(SanctionText.detention(sanction.detentionDays(), Lang.ZH));
        return measures;
    }

    private static String tier(FineTier tier) {
        List<String> parts = new ArrayList<>();
        if (tier.actor() != null) {
            parts.add("对" + tier.actor().zh());
        }
        if (tier.person()) {
            parts.add("对直接责任人员");
        }
        if (tier.serious()) {
            parts.add("情节严重的");
        }
        String base = tier.base() == null ? "" : tier.base().zh();
        if (tier.unknownBase()) {
            parts.add("没有" + base + "或者无法计算的");
        } else if (tier.from() != null || tier.below() != null) {
            parts.add(
                    base
                            + (tier.from() == null ? "" : yuan(tier.from()) + "以上")
                            + (tier.below() == null ? "" : "不足" + yuan(tier.below()))
                            + "的");
        }
        if (tier.multipleMin() != null || tier.multipleMax() != null) {
            parts.add(base + range(times(tier.multipleMin()), times(tier.multipleMax())));
            addIfSet(parts, "最高", tier.fineMax());
            addIfSet(parts, "不少于", tier.fineMin());
        } else {
            String fixed = range(yuanOrNull(tier.fineMin()), yuanOrNull(tier.fineMax()));
            if (!fixed.isEmpty()) {
                parts.add(fixed);
            }
        }
        String words = tier.zh();
        return String.join("，", parts)
                + (words == null || words.isBlank() ? "" : "（" + words + "）");
    }

    private static void addIfSet(List<String> parts, String word, @Nullable BigDecimal amount) {
        String yuan = yuanOrNull(amount);
        if (yuan != null) {
            parts.add(word + yuan);
        }
    }

    private static String range(@Nullable String min, @Nullable String max) {
        if (max == null) {
            return min == null ? "" : min + "以上";
        }
        if (max.equals(min)) {
            return max;
        }
        return min == null ? max + "以下" : min + "以上" + max + "以下";
    }

    private static @Nullable String times(@Nullable BigDecimal multiple) {
        if (multiple == null || multiple.signum() == 0) {
            return null;
        }
        return multiple.compareTo(BigDecimal.ONE) < 0
                ? plain(multiple.movePointRight(2)) + "%"
                : plain(multiple) + "倍";
    }

    private static @Nullable String yuanOrNull(@Nullable BigDecimal amount) {
        return amount == null || amount.signum() == 0 ? null : yuan(amount);
    }

    private static String yuan(BigDecimal amount) {
        return amount.compareTo(TEN_THOUSAND) >= 0
                ? plain(amount.movePointLeft(4)) + "万元"
                : plain(amount) + "元";
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
