package org.netsword.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.netsword.law.Provision;
import org.netsword.rulebook.ViolationType;

/** The catalogue as a list, a few lines for each type. */
final class CatalogueText {
    private final TextLayout layout;
    private final Citations citations;
    private final LocalDate day;

    CatalogueText(TextLayout layout, Citations citations, LocalDate day) {
        this.layout = layout;
        this.citations = citations;
        this.day = day;
    }

    void write(List<ViolationType> types) {
        for (ViolationType type : types) {
            layout.heading(type.id() + "  " + type.title().zh());
            layout.row("概况", overview(type));
            layout.row("违反", cited(type.duties(), "该日没有条款"));
            layout.row("处罚", cited(type.penalties(), "该日没有罚则"));
        }
        layout.heading("共 " + types.size() + " 种违法类型；条款为 " + day + " 有效的条款");
    }

    private static String overview(ViolationType type) {
        String tasks =
                type.planTasks().isEmpty()
                        ? ""
                        : "；专项行动任务 "
                                + type.planTasks().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining("、"));
        return CatalogueLabels.of(type.maturity()) + "；" + type.competent().lead() + "牵头" + tasks;
    }

    private String cited(List<Provision> provisions, String whenNone) {
        List<Provision> inForce = Citations.on(day, provisions);
        return inForce.isEmpty()
                ? whenNone
                : inForce.stream().map(citations::cite).distinct().collect(Collectors.joining("、"));
    }
}
