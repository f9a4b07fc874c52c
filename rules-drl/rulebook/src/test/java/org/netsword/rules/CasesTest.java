package org.netsword.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.netsword.CitedProvision;
import org.netsword.Classification;
import org.netsword.DossierReader;
import org.netsword.Violation;
import org.netsword.ViolationClassifier;

/**
 * Real decisions against what Netsword finds in the same facts. Every difference is listed in
 * {@code cases/disagreements.csv} with who is right and why; a difference that is not listed fails,
 * and so does one that is listed but gone.
 */
class CasesTest {
    private static final Path CASES = Path.of("cases");
    private static final ViolationClassifier CLASSIFIER = ViolationClassifier.standard();

    @Test
    void what_the_authorities_decided_is_found_but_for_the_listed_disagreements()
            throws IOException {
        Set<String> differences = new TreeSet<>();
        int[] agreed = new int[3];
        int[] stated = new int[3];
        int open = 0;
        for (NamedCsvRecord row : rows("decisions.csv")) {
            Classification found = classify("decisions", row.getField("case"));
            Set<String> decided = split(row.getField("violations"));
            List<Violation> matching =
                    found.violations().stream()
                            .filter(violation -> decided.contains(violation.id()))
                            .toList();
            Set<String> ids = matching.stream().map(Violation::id).collect(Collectors.toSet());
            compare(row, "type", ids.containsAll(decided), 0, agreed, stated, differences);
            if (!ids.containsAll(decided)
                    && found.openQuestions().stream()
                            .anyMatch(question -> decided.contains(question.violation()))) {
                open++;
            }
            Set<String> articles = split(row.getField("articles"));
            if (!articles.isEmpty() && !matching.isEmpty()) {
                Set<String> cited =
                        matching.stream()
                                .flatMap(violation -> violation.provisionsBroken().stream())
                                .map(CitedProvision::text)
                                .collect(Collectors.toSet());
                boolean all =
                        articles.stream()
                                .allMatch(
                                        article ->
                                                cited.stream()
                                                        .anyMatch(
                                                                text -> text.startsWith(article)));
                compare(row, "articles", all, 1, agreed, stated, differences);
            }
            if (!row.getField("lead").isBlank() && !matching.isEmpty()) {
                boolean same =
                        matching.stream()
                                .anyMatch(violation -> isLead(violation, row.getField("lead")));
                compare(row, "lead", same, 2, agreed, stated, differences);
            }
        }
        for (NamedCsvRecord row : rows("lawful.csv")) {
            boolean unpunished = row.getField("unpunished").equals("yes");
            Classification found = classify("lawful", row.getField("case"));
            if (!unpunished && !found.violations().isEmpty()) {
                differences.add(row.getField("case") + " lawful");
            }
        }
        assertThat(differences).isEqualTo(listed());
        assertThat(Files.readString(Path.of("../../README.md")))
                .as("README's table of agreement")
                .contains("| 违法类型 type | " + agreed[0] + " / " + stated[0] + " |")
                .contains("| 其中列为待查 open questions | " + open + " |")
                .contains("| 违反条款 articles（类型一致的案件） | " + agreed[1] + " / " + stated[1] + " |")
                .contains("| 主管部门 lead agency（类型一致的案件） | " + agreed[2] + " / " + stated[2] + " |");
    }

    @Test
    void ninety_nine_decisions_of_all_seven_tasks_and_twenty_four_lawful_cases_are_encoded()
            throws IOException {
        List<NamedCsvRecord> decisions = rows("decisions.csv");
        assertThat(decisions).hasSize(99);
        assertThat(decisions.stream().map(row -> row.getField("task")).distinct()).hasSize(7);
        assertThat(rows("lawful.csv")).hasSize(24);
    }

    @Test
    void threads_that_share_one_classifier_get_what_one_thread_gets() throws IOException {
        Map<String, Classification> alone = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows("decisions.csv")) {
            alone.put(row.getField("case"), classify("decisions", row.getField("case")));
        }
        List<String> repeated = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            repeated.addAll(alone.keySet());
        }
        assertThat(
                        repeated.parallelStream()
                                .filter(id -> !classify("decisions", id).equals(alone.get(id))))
                .isEmpty();
    }

    private static void compare(
            NamedCsvRecord row,
            String aspect,
            boolean same,
            int index,
            int[] agreed,
            int[] stated,
            Set<String> differences) {
        stated[index]++;
        if (same) {
            agreed[index]++;
        } else {
            differences.add(row.getField("case") + " " + aspect);
        }
    }

    private static boolean isLead(Violation violation, String decided) {
        return violation.agencies().lead().name().contains(decided)
                || String.valueOf(violation.agencies().lead().lawName()).contains(decided);
    }

    private static Set<String> listed() throws IOException {
        return rows("disagreements.csv").stream()
                .map(row -> row.getField("case") + " " + row.getField("aspect"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Classification classify(String folder, String id) {
        try {
            String json = Files.readString(CASES.resolve(folder).resolve(id + ".json"));
            return CLASSIFIER.classify(new DossierReader().read(json));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(CASES.resolve(file))) {
            return reader.stream().toList();
        }
    }

    private static Set<String> split(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
