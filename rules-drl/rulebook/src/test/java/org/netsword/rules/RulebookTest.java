package org.netsword.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.netsword.ViolationClassifier;
import org.netsword.agency.Campaign;
import org.netsword.rulebook.RuleDescription;
import org.netsword.rulebook.Rulebook;
import org.netsword.rulebook.ViolationType;
import org.netsword.toolkit.SuiteCase;
import org.netsword.toolkit.SuiteReader;
import org.netsword.toolkit.SuiteTests;

class RulebookTest {
    private static final Rulebook RULEBOOK = ViolationClassifier.standard().rulebook();

    @Test
    void the_catalogue_holds_324_types_in_23_areas() {
        assertThat(RULEBOOK.violations()).hasSize(324);
        assertThat(RULEBOOK.violations().stream().map(ViolationType::area).distinct()).hasSize(23);
    }

    @Test
    void
            the_plan_of_2020_has_seven_tasks_fourteen_bodies_and_sixty_phrases_that_cover_every_type() {
        Campaign plan = RULEBOOK.campaigns().get(0);
        assertThat(plan.tasks()).hasSize(7);
        assertThat(plan.tasks().stream().flatMap(task -> task.agencies().stream()).distinct())
                .hasSize(14);
        assertThat(plan.tasks().stream().flatMap(task -> task.phrases().stream()))
                .hasSize(60)
                .filteredOn(phrase -> phrase.violations().isEmpty())
                .as("only the phrase about criminal referral, which is no type of its own")
                .extracting(Campaign.Phrase::zh)
                .containsExactly("严惩违法犯罪行为，加强行政执法和刑事司法衔接");
        assertThat(
                        plan.tasks().stream()
                                .flatMap(task -> task.phrases().stream())
                                .flatMap(phrase -> phrase.violations().stream())
                                .collect(Collectors.toSet()))
                .containsAll(RULEBOOK.violations().stream().map(ViolationType::id).toList());
    }

    @Test
    void every_type_has_a_rule() {
        assertThat(withRules())
                .containsExactlyInAnyOrderElementsOf(
                        RULEBOOK.violations().stream().map(ViolationType::id).toList());
    }

    @Test
    void every_type_has_a_suite_with_violating_lawful_and_unknown_rows() throws IOException {
        assertThat(suites())
                .hasSize(RULEBOOK.violations().size())
                .allSatisfy(
                        rows ->
                                assertThat(rows)
                                        .as(rows.get(0).file())
                                        .extracting(row -> row.title().split("：")[0])
                                        .contains("违法", "不违法", "待查"));
    }

    @Test
    void every_phrase_of_the_plan_ends_in_rows_that_find_its_violations() throws IOException {
        Set<String> found =
                suites().stream()
                        .flatMap(List::stream)
                        .filter(row -> row.todo() == null && row.expect().contains(row.violation()))
                        .map(SuiteCase::violation)
                        .collect(Collectors.toSet());
        for (Campaign.Task task : RULEBOOK.campaigns().get(0).tasks()) {
            assertThat(task.phrases())
                    .as(task.title())
                    .allSatisfy(
                            phrase ->
                                    assertThat(found)
                                            .as(phrase.zh())
                                            .containsAll(phrase.violations()));
        }
    }

    private static List<List<SuiteCase>> suites() throws IOException {
        Path root = Path.of("suites");
        List<List<SuiteCase>> suites = new ArrayList<>();
        for (Path file : SuiteTests.suites(root)) {
            suites.add(new SuiteReader().read(root, file));
        }
        return suites;
    }

    private static Set<String> withRules() {
        return RULEBOOK.rules().stream()
                .map(RuleDescription::violation)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
