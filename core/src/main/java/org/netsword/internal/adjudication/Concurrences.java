package org.netsword.internal.adjudication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.netsword.Violation.Concurrence;
import org.netsword.Violation.Relation;
import org.netsword.internal.drools.Finding;
import org.netsword.law.Bilingual;
import org.netsword.rulebook.ViolationType;

/**
 * Relates the violations of one dossier: special law before general, one act under several laws.
 */
final class Concurrences {
    private static final LocalDate PENALTIES_LAW_2021 = LocalDate.of(2021, 7, 15);

    private final CaseFile file;
    private final Map<Draft, List<Concurrence>> relations = new IdentityHashMap<>();

    Concurrences(List<Draft> drafts, CaseFile file) {
        this.file = file;
        for (Draft one : drafts) {
            for (Draft other : drafts) {
                if (one != other && Objects.equals(one.offender(), other.offender())) {
                    relate(one, other);
                }
            }
        }
    }

    List<Concurrence> of(Draft draft) {
        return relations.getOrDefault(draft, List.of());
    }

    boolean isAbsorbed(Draft draft) {
        return of(draft).stream().anyMatch(relation -> relation.relation() == Relation.ABSORBED_BY);
    }

    private void relate(Draft one, Draft other) {
        if (isSpecial(one.type(), other.type()) && covers(one, other)) {
            Bilingual reason =
                    new Bilingual(
                            "特别规定“"
                                    + one.type().title().zh()
                                    + "”优先于一般规定“"
                                    + other.type().title().zh()
                                    + "”，同一行为只按特别规定处罚",
                            "the special provision “"
                                    + one.type().title().en()
                                    + "” prevails over the general one “"
                                    + other.type().title().en()
                                    + "”");
            add(one, Relation.ABSORBS, other, reason);
            add(other, Relation.ABSORBED_BY, one, reason);
        } else if (hasRelation(one.type(), other.type(), ViolationType.Relation.CONCURS)
                && overlap(one, other)) {
            add(one, Relation.CONCURS_WITH, other, concurrenceReason());
            add(other, Relation.CONCURS_WITH, one, concurrenceReason());
        }
    }

    private static boolean isSpecial(ViolationType special, ViolationType general) {
        return hasRelation(special, general, ViolationType.Relation.SPECIAL_OF)
                || hasRelation(general, special, ViolationType.Relation.GENERAL_OF);
    }

    private static boolean hasRelation(
            ViolationType from, ViolationType to, ViolationType.Relation relation) {
        return from.related().stream()
                .anyMatch(
                        related -> related.relation() == relation && related.id().equals(to.id()));
    }

    /**
     * Whether every finding of the general violation is about something the special one is about
     * too.
     */
    private boolean covers(Draft special, Draft general) {
        return general.findings().stream()
                .allMatch(
                        finding ->
                                special.findings().stream()
                                        .anyMatch(candidate -> sameConduct(candidate, finding)));
    }

    private boolean overlap(Draft one, Draft other) {
        return one.findings().stream()
                .anyMatch(
                        finding ->
                                other.findings().stream()
                                        .anyMatch(candidate -> sameConduct(candidate, finding)));
    }

    private boolean sameConduct(Finding one, Finding other) {
        Set<String> objects = Draft.objects(one, file);
        Set<String> others = Draft.objects(other, file);
        return objects.isEmpty() || others.isEmpty() || !Collections.disjoint(objects, others);
    }

    private Bilingual concurrenceReason() {
        return file.day().isBefore(PENALTIES_LAW_2021)
                ? new Bilingual(
                        "同一行为触犯数个规定：不得给予两次以上罚款（《行政处罚法》（2017年修正）第二十四条）",
                        "one act under several provisions: no second fine (Administrative Penalties Law as amended"
                                + " 2017, art. 24)")
                : new Bilingual(
                        "同一行为触犯数个规定：按照罚款数额高的规定处罚（《行政处罚法》第二十九条）",
                        "one act under several provisions: the heavier fine applies (Administrative Penalties Law"
                                + " art. 29)");
    }

    private void add(Draft draft, Relation relation, Draft other, Bilingual reason) {
        List<Concurrence> list = relations.computeIfAbsent(draft, missing -> new ArrayList<>());
        Concurrence concurrence = new Concurrence(relation, other.type().id(), reason);
        if (!list.contains(concurrence)) {
            list.add(concurrence);
        }
    }
}
