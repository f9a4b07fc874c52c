package org.netsword.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netsword.CitedProvision;
import org.netsword.Classification;
import org.netsword.DossierReader;
import org.netsword.InvalidDossierException;
import org.netsword.Violation;
import org.netsword.ViolationClassifier;

/** Runs rows of suites against a classifier and says what differs. */
public final class SuiteRunner {
    private final ViolationClassifier classifier;
    private final DossierReader reader = new DossierReader();

    /** A runner for this classifier. */
    public SuiteRunner(ViolationClassifier classifier) {
        this.classifier = classifier;
    }

    /** What differs from the row's expectations; empty when the row holds. */
    public List<String> run(SuiteCase row) {
        Classification found;
        try {
            found = classifier.classify(reader.read(row.dossier()));
        } catch (InvalidDossierException e) {
            return List.of("案卷无效：" + e.getMessage());
        }
        List<String> differences = new ArrayList<>();
        Set<String> ids =
                found.violations().stream()
                        .map(Violation::id)
                        .collect(Collectors.toCollection(TreeSet::new));
        for (String id : row.expect()) {
            if (!ids.contains(id)) {
                differences.add("应当认定 " + id + "，实际认定 " + ids + "，待查 " + questions(found));
            }
        }
        if (!row.expect().contains(row.violation()) && ids.contains(row.violation())) {
            differences.add("不应当认定 " + row.violation());
        }
        row.expectNot().stream()
                .filter(ids::contains)
                .forEach(id -> differences.add("不应当认定 " + id));
        if (row.title().startsWith("不违法") && questions(found).contains(row.violation())) {
            differences.add("不应当列为待查 " + row.violation());
        }
        checkDetails(row, found, differences);
        return differences;
    }

    private static void checkDetails(
            SuiteCase row, Classification found, List<String> differences) {
        Optional<Violation> violation =
                found.violations().stream()
                        .filter(candidate -> candidate.id().equals(row.violation()))
                        .findFirst();
        String status =
                violation
                        .map(v -> v.status() == Violation.Status.ABSORBED ? "吸收" : "成立")
                        .orElse(questions(found).contains(row.violation()) ? "待查" : "未认定");
        if (row.expectStatus() != null && !row.expectStatus().equals(status)) {
            differences.add("状态应当是" + row.expectStatus() + "，实际是" + status);
        }
        Set<String> citations =
                violation.stream()
                        .flatMap(
                                v ->
                                        Stream.concat(
                                                v.provisionsBroken().stream(),
                                                v.penaltyProvisions().stream()))
                        .map(CitedProvision::text)
                        .collect(Collectors.toCollection(TreeSet::new));
        row.expectCitations().stream()
                .filter(citation -> !citations.contains(citation))
                .forEach(citation -> differences.add("应当引用" + citation + "，实际引用 " + citations));
        String lead = violation.map(v -> v.agencies().lead().name()).orElse("无");
        if (row.expectLead() != null && !row.expectLead().equals(lead)) {
            differences.add("主管部门应当是" + row.expectLead() + "，实际是" + lead);
        }
    }

    private static Set<String> questions(Classification found) {
        return found.openQuestions().stream()
                .map(question -> question.violation())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
