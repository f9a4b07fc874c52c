package org.netsword.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.netsword.law.Actor;
import org.netsword.law.CriminalOffence;
import org.netsword.law.Period;
import org.netsword.rulebook.ViolationType;

/** One entry of the catalogue in words. */
final class EntryText {
    private final TextLayout layout;
    private final Citations citations;
    private final @Nullable LocalDate day;
    private final ConditionText conditions;
    private final SanctionRuleText sanctions;

    EntryText(TextLayout layout, Citations citations, @Nullable LocalDate day) {
        this.layout = layout;
        this.citations = citations;
        this.day = day;
        this.conditions = new ConditionText(citations, day);
        this.sanctions = new SanctionRuleText(citations);
    }

    void write(ViolationType type) {
        layout.heading(type.id() + "  " + type.title().zh());
        layout.row("成熟度", CatalogueLabels.of(type.maturity()) + "；" + type.checkedOn() + " 核对");
        layout.row("当事人", join(type.actors().stream().map(Actor::zh).toList()));
        layout.row("证据要求", CatalogueLabels.of(type.evidenceLevel()));
        layout.row("要件", conditions.elements(type));
        layout.row("行为方式", conditions.alternatives(type));
        layout.row("例外", conditions.exceptions(type));
        layout.row("须人判断", ConditionText.judgements(type));
        layout.row("依据", Citations.on(day, type.duties()).stream().map(citations::inFull).toList());
        layout.row(
                "罚则",
                type.penalties().isEmpty()
                        ? List.of("法律没有规定罚则")
                        : Citations.on(day, type.penalties()).stream()
                                .map(citations::inFull)
                                .toList());
        layout.row(
                "处罚",
                type.sanctions().stream()
                        .filter(sanction -> shown(sanction.period()))
                        .flatMap(sanction -> sanctions.lines(sanction).stream())
                        .toList());
        layout.row("涉嫌犯罪", criminal(type));
        layout.row("主管部门", agencies(type));
        layout.row("专项行动", tasks(type));
        layout.row(
                "相关类型",
                type.related().stream()
                        .map(other -> CatalogueLabels.of(other.relation()) + "：" + other.id())
                        .toList());
        ViolationType.Examples examples = type.examples();
        if (examples != null) {
            layout.row("违法示例", bulleted(examples.positive()));
            layout.row("不违法示例", bulleted(examples.nearMiss()));
        }
    }

    private List<String> criminal(ViolationType type) {
        return type.criminal().stream()
                .filter(offence -> shown(offence.period()))
                .map(EntryText::offence)
                .toList();
    }

    private static String offence(CriminalOffence offence) {
        String articles =
                offence.articles().stream()
                        .map(article -> "第" + article + "条")
                        .collect(Collectors.joining("、", "（《刑法》", "）"));
        return "· "
                + Citations.period(offence.period())
                + offence.offence()
                + (offence.articles().isEmpty() ? "" : articles)
                + (offence.threshold() == null ? "" : "：" + offence.threshold());
    }

    private static List<String> agencies(ViolationType type) {
        List<String> lines = new ArrayList<>();
        lines.add("牵头：" + type.competent().lead());
        if (!type.competent().others().isEmpty()) {
            lines.add("其他：" + join(type.competent().others()));
        }
        return lines;
    }

    private static String tasks(ViolationType type) {
        return type.planTasks().isEmpty()
                ? ""
                : "任务 "
                        + join(type.planTasks().stream().map(String::valueOf).toList())
                        + (type.planPhrases().isEmpty() ? "" : "：" + join(type.planPhrases()));
    }

    private boolean shown(Period period) {
        return day == null || period.contains(day);
    }

    private static List<String> bulleted(List<String> texts) {
        return texts.stream().map(text -> "· " + text).toList();
    }

    private static String join(List<String> words) {
        return String.join("、", words);
    }
}
