package org.netsword.internal.adjudication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.netsword.Advisory;
import org.netsword.Classification;
import org.netsword.Dossier;
import org.netsword.OpenQuestion;
import org.netsword.Violation;
import org.netsword.fact.Fact;
import org.netsword.internal.drools.Finding;
import org.netsword.law.Bilingual;
import org.netsword.law.Provision;
import org.netsword.rulebook.PriorFinding;
import org.netsword.rulebook.Rulebook;
import org.netsword.rulebook.ViolationType;
import org.netsword.rulebook.ViolationType.Judgement;

/**
 * 从规则命中到违法认定：turns the matches of rules into violations under the law of the day of the conduct.
 * Thread-safe.
 */
public final class Adjudicator {
    private final Rulebook rulebook;
    private final Map<String, ViolationType> types;
    private final Provisions provisions;
    private final EvidenceCollector evidence;
    private final ViolationWriter writer;

    /** An adjudicator for this rulebook. */
    public Adjudicator(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.types =
                rulebook.violations().stream()
                        .collect(Collectors.toMap(ViolationType::id, Function.identity()));
        this.provisions = new Provisions(rulebook.statutesBySlug());
        this.evidence = new EvidenceCollector(rulebook.rules());
        this.writer = new ViolationWriter(provisions, evidence, new AgencyResolver(rulebook));
    }

    /** The violations that the first pass established, as facts for the second. */
    public List<PriorFinding> priorFindings(List<Finding> findings, Dossier dossier) {
        CaseFile file = new CaseFile(dossier);
        return drafts(findings, file, new ArrayList<>()).stream()
                .map(
                        draft ->
                                new PriorFinding(
                                        draft.type().id(), draft.offender(), draft.subjects()))
                .toList();
    }

    /** The classification of a dossier. */
    public Classification adjudicate(
            List<Finding> findings, Dossier dossier, List<Advisory> advisories) {
        CaseFile file = new CaseFile(dossier);
        List<OpenQuestion> questions = new ArrayList<>();
        List<Draft> drafts = drafts(findings, file, questions);
        Concurrences concurrences = new Concurrences(drafts, file);
        List<Violation> violations = new ArrayList<>();
        for (Draft draft : drafts) {
            violations.add(writer.write(draft, file, concurrences));
        }
        List<Advisory> all = new ArrayList<>(advisories);
        if (file.day().isAfter(rulebook.lawCutOff())) {
            all.add(
                    new Advisory(
                            Advisory.Kind.AFTER_LAW_CUT_OFF,
                            new Bilingual(
                                    "行为日期晚于规则手册的法律截止日（"
                                            + rulebook.lawCutOff()
                                            + "）：按已收录的最新文本认定，请核对此后的修改",
                                    "the conduct lies after the law cut-off ("
                                            + rulebook.lawCutOff()
                                            + "); the latest text known was applied")));
        }
        return new Classification(
                Classification.SCHEMA,
                dossier.id(),
                new Classification.RulebookReference(
                        rulebook.version(), rulebook.digest(), rulebook.lawCutOff()),
                file.day(),
                violations,
                questions,
                all);
    }

    private List<Draft> drafts(
            List<Finding> findings, CaseFile file, List<OpenQuestion> questions) {
        List<Draft> drafts = new ArrayList<>();
        for (List<Finding> group : group(findings)) {
            Finding first = group.get(0);
            ViolationType type = types.get(first.violation());
            if (type == null) {
                throw new IllegalStateException("规则 " + first.rule() + " 没有目录条目");
            }
            draft(type, first.offender(), group, file, questions, drafts);
        }
        return drafts;
    }

    private void draft(
            ViolationType type,
            @Nullable String offender,
            List<Finding> group,
            CaseFile file,
            List<OpenQuestion> questions,
            List<Draft> drafts) {
        List<Finding> standing = new ArrayList<>();
        Map<Judgement, List<Finding>> open = new LinkedHashMap<>();
        Set<String> alternatives = new TreeSet<>();
        for (Finding finding : group) {
            String variant = finding.variant();
            if (!inForce(type, variant, file.day())) {
                continue;
            }
            Judgements judgements = Judgements.of(type, variant, finding, offender, file);
            if (judgements.refuted()) {
                continue;
            }
            if (!judgements.open().isEmpty()) {
                judgements
                        .open()
                        .forEach(
                                missing ->
                                        open.computeIfAbsent(missing, key -> new ArrayList<>())
                                                .add(finding));
                continue;
            }
            standing.add(finding);
            if (variant != null) {
                alternatives.add(variant);
            }
        }
        List<Provision> broken = provisions.broken(type, alternatives, file.day());
        if (!standing.isEmpty() && !broken.isEmpty()) {
            drafts.add(new Draft(type, offender, standing, alternatives, broken));
        } else if (standing.isEmpty()) {
            open.forEach(
                    (judgement, hits) -> {
                        if (!provisions.broken(type, variants(hits), file.day()).isEmpty()) {
                            questions.add(question(type, offender, judgement, hits, file));
                        }
                    });
        }
    }

    private OpenQuestion question(
            ViolationType type,
            @Nullable String offender,
            Judgement judgement,
            List<Finding> hits,
            CaseFile file) {
        Set<String> subjects = new LinkedHashSet<>();
        hits.forEach(
                hit ->
                        hit.facts().stream()
                                .map(Fact::id)
                                .filter(StringUtils::isNotEmpty)
                                .forEach(subjects::add));
        return new OpenQuestion(
                type.id(),
                type.title(),
                offender,
                judgement.element().name(),
                List.copyOf(subjects),
                new Bilingual(
                        "是否“"
                                + judgement.element().zh()
                                + "”？其余要件均已具备；作出肯定评价后即认定："
                                + type.title().zh(),
                        "Is it judged to be "
                                + judgement.element().name()
                                + "? All other elements hold; if so: "
                                + type.title().en()),
                evidence.collect(hits, file));
    }

    /** Matches of one violation by one offender, in a stable order. */
    private static List<List<Finding>> group(List<Finding> findings) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        findings.stream()
                .sorted(
                        Comparator.comparing(Finding::violation)
                                .thenComparing(
                                        finding -> StringUtils.defaultString(finding.offender()))
                                .thenComparing(Finding::rule)
                                .thenComparing(finding -> finding.facts().toString()))
                .distinct()
                .forEach(
                        finding ->
                                groups.computeIfAbsent(
                                                finding.violation() + "|" + finding.offender(),
                                                key -> new ArrayList<>())
                                        .add(finding));
        return List.copyOf(groups.values());
    }

    private static Set<String> variants(List<Finding> findings) {
        Set<String> variants = new TreeSet<>();
        for (Finding finding : findings) {
            String variant = finding.variant();
            if (variant != null) {
                variants.add(variant);
            }
        }
        return variants;
    }

    private static boolean inForce(ViolationType type, @Nullable String variant, LocalDate day) {
        return variant == null
                || type.alternatives().stream()
                        .filter(alternative -> alternative.id().equals(variant))
                        .allMatch(alternative -> alternative.period().contains(day));
    }
}
