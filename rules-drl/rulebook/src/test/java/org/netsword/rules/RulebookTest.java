package org.netsword.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    void every_type_of_operators_and_platforms_has_a_rule_and_so_does_every_task() {
        Set<String> withRules = withRules();
        assertThat(
                        RULEBOOK.violations().stream()
                                .filter(
                                        type ->
                                                type.area().equals("operator")
                                                        || type.area().equals("platform"))
                                .map(ViolationType::id))
                .hasSize(53)
                .allSatisfy(id -> assertThat(withRules).contains(id));
        for (Campaign.Task task : RULEBOOK.campaigns().get(0).tasks()) {
            assertThat(task.phrases().stream().flatMap(phrase -> phrase.violations().stream()))
                    .as(task.title())
                    .anyMatch(withRules::contains);
        }
    }

    @Test
    void every_rule_has_a_suite_with_violating_lawful_and_unknown_rows() throws IOException {
        Path suites = Path.of("suites");
        Set<String> complete = new TreeSet<>();
        for (Path file : SuiteTests.suites(suites)) {
            List<SuiteCase> rows = new SuiteReader().read(suites, file);
            boolean full =
                    Stream.of("违法", "不违法", "待查")
                            .allMatch(
                                    kind ->
                                            rows.stream()
                                                    .anyMatch(
                                                            row ->
                                                                    row.title()
                                                                            .startsWith(
                                                                                    kind + "：")));
            if (full) {
                complete.add(rows.get(0).violation());
            }
        }
        assertThat(complete).containsAll(withRules());
    }

    private static Set<String> withRules() {
        return RULEBOOK.rules().stream()
                .map(RuleDescription::violation)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
