package org.netsword.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.netsword.Dossier;
import org.netsword.DossierReader;
import org.netsword.ViolationClassifier;
import org.netsword.fact.Fact;
import org.netsword.internal.drools.Finding;
import org.netsword.internal.drools.RuleEngine;
import org.netsword.rulebook.CompleteList;
import org.netsword.rulebook.LawOnDay;
import org.netsword.rulebook.PriorFinding;
import org.netsword.rulebook.RulePart;
import org.netsword.rulebook.Rulebook;
import org.netsword.toolkit.SuiteCase;
import org.netsword.toolkit.SuiteReader;
import org.netsword.toolkit.SuiteTests;

/** A part of the rulebook that is not asked about a dossier would have found nothing in it. */
class GuardsTest {
    private static final Rulebook RULEBOOK = ViolationClassifier.standard().rulebook();
    private static final RuleEngine GUARDED =
            new RuleEngine(RULEBOOK.parts(), GuardsTest.class.getClassLoader());

    /** Asking everything is slow; every suite gives some of its rows. */
    private static final int EVERY = 4;

    private static final RuleEngine UNGUARDED =
            new RuleEngine(
                    RULEBOOK.parts().stream().map(GuardsTest::withoutGuards).toList(),
                    GuardsTest.class.getClassLoader());

    @Test
    void asking_only_the_parts_that_can_match_finds_what_asking_all_of_them_finds()
            throws IOException {
        List<String> different =
                dossiers().parallelStream()
                        .filter(
                                dossier ->
                                        !found(GUARDED, dossier).equals(found(UNGUARDED, dossier)))
                        .map(Dossier::id)
                        .toList();
        assertThat(different).isEmpty();
    }

    /** A guard that needs nothing lets every dossier through. */
    private static RulePart withoutGuards(RulePart part) {
        return new RulePart(part.violation(), part.factories(), part.presupposes(), List.of(""));
    }

    private static List<String> found(RuleEngine engine, Dossier dossier) {
        return engine
                .run(
                        dossier.facts(),
                        dossier.complete().stream().map(CompleteList::new).toList(),
                        new LawOnDay(dossier.conductDate(), RULEBOOK.permits()),
                        first -> first.stream().map(GuardsTest::prior).distinct().toList())
                .stream()
                .map(Finding::toString)
                .sorted()
                .toList();
    }

    private static PriorFinding prior(Finding finding) {
        return new PriorFinding(
                finding.violation(),
                finding.offender(),
                finding.facts().stream()
                        .map(Fact::id)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    private static List<Dossier> dossiers() throws IOException {
        DossierReader reader = new DossierReader();
        List<Dossier> dossiers = new ArrayList<>();
        Path suites = Path.of("suites");
        for (Path file : SuiteTests.suites(suites)) {
            List<SuiteCase> rows = new SuiteReader().read(suites, file);
            for (int i = 0; i < rows.size(); i += EVERY) {
                dossiers.add(reader.read(rows.get(i).dossier()));
            }
        }
        try (Stream<Path> files = Files.walk(Path.of("cases"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
                dossiers.add(reader.read(Files.readString(file)));
            }
        }
        return dossiers;
    }
}
