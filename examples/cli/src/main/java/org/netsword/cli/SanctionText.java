package org.netsword.cli;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netsword.SanctionOutcome;
import org.netsword.SanctionOutcome.Fine;

/** Sanctions in words. */
final class SanctionText {
    private final Lang lang;

    SanctionText(Lang lang) {
        this.lang = lang;
    }

    /** One line for the measures, one for each fine, one for the note. */
    List<String> lines(SanctionOutcome sanction) {
        List<String> lines = new ArrayList<>();
        String measures = String.join(lang.of("；", "; "), measures(sanction));
        lines.add(sanction.under() + (measures.isEmpty() ? "" : lang.of("：", ": ") + measures));
        sanction.fines().forEach(fine -> lines.add("· " + fine(fine)));
        String note = sanction.note();
        if (note != null && !note.isBlank()) {
            lines.add("· " + lang.of("注：", "note: ") + note);
        }
        return lines;
    }

    private List<String> measures(SanctionOutcome sanction) {
        List<String> measures = new ArrayList<>();
        if (sanction.correctionOrder()) {
            measures.add(lang.of("责令改正", "order to correct"));
        }
        if (sanction.warning()) {
            measures.add(lang.of("警告", "warning"));
        }
        if (!sanction.confiscation().isEmpty()) {
            measures.add(
                    lang.of("没收", "confiscation of ") + String.join("、", sanction.confiscation()));
        }
        String licence = sanction.licence();
        if (licence != null && !licence.isBlank()) {
            measures.add(licence);
        }
        measures.addAll(detention(sanction.detentionDays(), lang));
        return measures;
    }

    private String fine(Fine fine) {
        StringBuilder words = new StringBuilder();
        if (fine.individual()) {
            words.append(lang.of("对直接责任人员：", "on individuals: "));
        }
        words.append(Labels.of(fine.availability(), lang));
        String formula = lang.of(fine.formula());
        if (!formula.isBlank()) {
            words.append(lang.of("，", ", ")).append(formula);
        }
        String range = range(fine.min(), fine.max());
        if (!range.isEmpty()) {
            words.append(lang.of("（" + range + "）", " (" + range + ")"));
        }
        if (!fine.missing().isEmpty()) {
            words.append(lang.of("；尚缺：", "; missing: ")).append(String.join("、", fine.missing()));
        }
        return words.toString();
    }

    private String range(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min == null || min.signum() == 0) {
            return max == null ? "" : lang.of(yuan(max) + "以下", "up to " + yuan(max));
        }
        if (max == null) {
            return lang.of(yuan(min) + "以上", "at least " + yuan(min));
        }
        return min.compareTo(max) == 0
                ? yuan(max)
                : lang.of(yuan(min) + "以上 " + yuan(max) + "以下", yuan(min) + " to " + yuan(max));
    }

    private String yuan(BigDecimal amount) {
        DecimalFormat grouped =
                new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return grouped.format(amount) + lang.of(" 元", " yuan");
    }

    /** Detention in words; nothing when there is none. */
    static List<String> detention(List<Integer> days, Lang lang) {
        if (days.isEmpty()) {
            return List.of();
        }
        int least = days.get(0);
        int most = days.get(days.size() - 1);
        String range = least == most ? String.valueOf(most) : least + "–" + most;
        return List.of(lang.of("行政拘留 " + range + " 日", "detention of " + range + " days"));
    }
}
