package org.netsword.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.netsword.CitedProvision;
import org.netsword.DossierReader;
import org.netsword.Violation;
import org.netsword.ViolationClassifier;
import org.netsword.law.Period;
import org.netsword.law.Provision;
import org.netsword.rulebook.ViolationType;
import org.netsword.toolkit.SuiteCase;
import org.netsword.toolkit.SuiteReader;
import org.netsword.toolkit.SuiteTests;

/**
 * The same conduct, moved in time: on the day before, the day of and the day after every date on
 * which the law of its type changes, what is found cites the law of that very day, and nothing is
 * found while there was no duty.
 */
class BoundaryDatesTest {
    /** Older law is held only as far as the campaign of 2020 needs it. */
    private static final LocalDate WHOLE_LAW = LocalDate.of(2020, 1, 1);

    /** Ways without a rule of their own, with the reason. */
    private static final Map<String, String> WITHOUT_RULE =
            Map.of(
                    "advertising.real-estate-prohibited-content/price-rule-breach",
                    "price.*: whether a price breaks the price rules is decided there",
                    "wildlife.trade-for-eating/hunt",
                    "hunting is no conduct on the net; no fact names the hunter");

    private static final Pattern DAY = Pattern.compile("\"(\\d{4}-\\d{2}-\\d{2})\"");
    private static final ViolationClassifier CLASSIFIER = ViolationClassifier.standard();
    private static final DossierReader READER = new DossierReader();

    @TestFactory
    List<DynamicTest> every_type_is_right_around_every_date_on_which_its_law_changes()
            throws IOException {
        Path root = Path.of("suites");
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : SuiteTests.suites(root)) {
            List<SuiteCase> rows = new SuiteReader().read(root, file);
            String id = rows.get(0).violation();
            List<String> violating =
                    rows.stream()
                            .filter(row -> row.expect().contains(id))
                            .map(SuiteCase::dossier)
                            .toList();
            ViolationType type = CLASSIFIER.rulebook().violation(id).orElseThrow();
            tests.add(DynamicTest.dynamicTest(id, () -> walk(type, violating)));
        }
        return tests;
    }

    private static void walk(ViolationType type, List<String> violating) {
        Set<String> wrong = new TreeSet<>();
        for (LocalDate boundary : boundaries(type)) {
            for (int offset = -1; offset <= 1; offset++) {
                LocalDate day = boundary.plusDays(offset);
                Set<String> missing = waysToCommit(type, day);
                for (String dossier : violating) {
                    CLASSIFIER.classify(READER.read(moved(dossier, day))).violations().stream()
                            .filter(violation -> violation.id().equals(type.id()))
                            .forEach(
                                    violation -> {
                                        check(type, violation, day, wrong);
                                        missing.removeAll(ways(violation));
                                    });
                }
                missing.forEach(way -> wrong.add(day + " 当日已有义务，但没有用例认定：" + way));
            }
        }
        assertThat(wrong).as(type.id()).isEmpty();
    }

    private static void check(
            ViolationType type, Violation violation, LocalDate day, Set<String> wrong) {
        Set<String> alternatives = alternatives(violation);
        type.alternatives().stream()
                .filter(alternative -> alternatives.contains(alternative.id()))
                .filter(alternative -> !alternative.period().contains(day))
                .forEach(alternative -> wrong.add(day + " 情形不在期间内：" + alternative.id()));
        if (violation.provisionsBroken().isEmpty()) {
            wrong.add(day + " 认定了违法，但没有违反的条款");
        }
        notInForce(violation.provisionsBroken(), type.duties(), day)
                .forEach(text -> wrong.add(day + " 引用的义务条款当日没有施行：" + text));
        notInForce(violation.penaltyProvisions(), type.penalties(), day)
                .forEach(text -> wrong.add(day + " 引用的处罚条款当日没有施行：" + text));
        Set<String> common = new TreeSet<>(places(inForce(type.duties(), day, alternatives)));
        Set<String> cited =
                violation.provisionsBroken().stream()
                        .map(BoundaryDatesTest::place)
                        .collect(Collectors.toSet());
        common.removeAll(cited);
        common.forEach(place -> wrong.add(day + " 当日施行的义务条款没有引用：" + place));
    }

    /** Cited provisions that are no line of the entry in force on the day. */
    private static Stream<String> notInForce(
            Collection<CitedProvision> cited, List<Provision> lines, LocalDate day) {
        Set<String> inForce =
                places(lines.stream().filter(line -> line.period().contains(day)).toList());
        return cited.stream()
                .filter(provision -> !inForce.contains(place(provision)))
                .map(CitedProvision::text);
    }

    /** The ways in which the type could be committed on a day; from when the law is held whole. */
    private static Set<String> waysToCommit(ViolationType type, LocalDate day) {
        if (day.isBefore(WHOLE_LAW)) {
            return new TreeSet<>();
        }
        if (type.alternatives().isEmpty()) {
            return inForce(type.duties(), day, Set.of()).isEmpty()
                    ? new TreeSet<>()
                    : new TreeSet<>(Set.of(type.id()));
        }
        return type.alternatives().stream()
                .filter(alternative -> alternative.period().contains(day))
                .map(ViolationType.Alternative::id)
                .filter(id -> !WITHOUT_RULE.containsKey(type.id() + "/" + id))
                .filter(id -> !inForce(type.duties(), day, Set.of(id)).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ways(Violation violation) {
        return violation.alternatives().isEmpty()
                ? Set.of(violation.id())
                : alternatives(violation);
    }

    private static Set<String> alternatives(Violation violation) {
        return violation.alternatives().stream()
                .map(Violation.Alternative::id)
                .collect(Collectors.toSet());
    }

    /** A dossier with all its days moved alike, so that its conduct is on this day. */
    private static String moved(String dossier, LocalDate day) {
        long days = ChronoUnit.DAYS.between(READER.read(dossier).conductDate(), day);
        return DAY.matcher(dossier)
                .replaceAll(
                        found ->
                                '"'
                                        + LocalDate.parse(found.group(1)).plusDays(days).toString()
                                        + '"');
    }

    /** The lines in force on a day for these alternatives. */
    private static List<Provision> inForce(
            List<Provision> lines, LocalDate day, Set<String> alternatives) {
        return lines.stream()
                .filter(line -> line.period().contains(day))
                .filter(
                        line ->
                                line.appliesTo().isEmpty()
                                        || line.appliesTo().stream()
                                                .anyMatch(alternatives::contains))
                .toList();
    }

    private static Set<String> places(List<Provision> lines) {
        return lines.stream().map(BoundaryDatesTest::place).collect(Collectors.toSet());
    }

    private static String place(Provision line) {
        return String.join(
                " ",
                line.law(),
                String.valueOf(line.version()),
                String.valueOf(line.article()),
                String.valueOf(line.paragraph()),
                String.valueOf(line.item()));
    }

    private static String place(CitedProvision cited) {
        return String.join(
                " ",
                cited.law(),
                String.valueOf(cited.version()),
                String.valueOf(cited.article()),
                String.valueOf(cited.paragraph()),
                String.valueOf(cited.item()));
    }

    private static Set<LocalDate> boundaries(ViolationType type) {
        return Stream.of(
                        type.duties().stream().map(Provision::period),
                        type.penalties().stream().map(Provision::period),
                        type.sanctions().stream().map(sanction -> sanction.period()),
                        type.alternatives().stream().map(ViolationType.Alternative::period),
                        type.exceptions().stream().map(ViolationType.ExceptionClause::period))
                .flatMap(periods -> periods)
                .flatMap(BoundaryDatesTest::edges)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<LocalDate> edges(Period period) {
        return Stream.of(period.from(), period.to() == null ? null : period.to().plusDays(1))
                .filter(Objects::nonNull);
    }
}
