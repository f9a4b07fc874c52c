package org.netsword.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netsword.law.Period;
import org.netsword.rulebook.ViolationType;
import org.netsword.rulebook.ViolationType.ExceptionClause;

/** The conditions of a violation type in words: elements, alternatives, exceptions, judgements. */
final class ConditionText {
    private final Citations citations;
    private final @Nullable LocalDate day;

    ConditionText(Citations citations, @Nullable LocalDate day) {
        this.citations = citations;
        this.day = day;
    }

    List<String> elements(ViolationType type) {
        return type.elements().stream()
                .filter(element -> shown(new Period(element.from(), element.to())))
                .map(
                        element ->
                                "· "
                                        + Citations.period(new Period(element.from(), element.to()))
                                        + element.zh()
                                        + "（"
                                        + CatalogueLabels.of(element.evidence())
                                        + "）")
                .toList();
    }

    List<String> alternatives(ViolationType type) {
        return type.alternatives().stream()
                .filter(way -> shown(way.period()))
                .map(way -> "· " + Citations.period(way.period()) + way.zh() + "〔" + way.id() + "〕")
                .toList();
    }

    List<String> exceptions(ViolationType type) {
        return type.exceptions().stream()
                .filter(exception -> shown(exception.period()))
                .map(this::exception)
                .toList();
    }

    private String exception(ExceptionClause exception) {
        String other = exception.other() == null ? "" : " " + exception.other();
        String basis = exception.basis() == null ? "" : "，" + citations.cite(exception.basis());
        return "· "
                + Citations.period(exception.period())
                + exception.zh()
                + "（"
                + CatalogueLabels.of(exception.effect())
                + other
                + basis
                + "）";
    }

    static List<String> judgements(ViolationType type) {
        return type.judged().stream()
                .map(
                        judgement ->
                                "· "
                                        + judgement.element().zh()
                                        + "（"
                                        + CatalogueLabels.of(judgement.whenAbsent())
                                        + "）")
                .toList();
    }

    private boolean shown(Period period) {
        return day == null || period.contains(day);
    }
}
