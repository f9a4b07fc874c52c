package org.netsword.internal.adjudication;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.netsword.CitedProvision;
import org.netsword.law.Provision;
import org.netsword.law.Sanction;
import org.netsword.law.Statute;
import org.netsword.rulebook.ViolationType;

/** Chooses the provisions of a violation type that were in force on a day. */
final class Provisions {
    private final Map<String, Statute> statutes;

    Provisions(Map<String, Statute> statutes) {
        this.statutes = statutes;
    }

    /**
     * The provisions broken on that day by these alternatives; empty when there was no duty yet, or
     * none any more.
     */
    List<Provision> broken(ViolationType type, Set<String> alternatives, LocalDate day) {
        return type.duties().stream()
                .filter(duty -> duty.period().contains(day))
                .filter(duty -> appliesTo(duty.appliesTo(), alternatives))
                .toList();
    }

    /** The sanctions in force on that day for these alternatives. */
    static List<Sanction> sanctions(ViolationType type, Set<String> alternatives, LocalDate day) {
        return type.sanctions().stream()
                .filter(sanction -> sanction.period().contains(day))
                .filter(sanction -> appliesTo(sanction.appliesTo(), alternatives))
                .toList();
    }

    /**
     * The penalty provisions in force on that day, less those whose every sanction was found not to
     * apply.
     */
    static List<Provision> penalties(
            ViolationType type,
            Set<String> alternatives,
            LocalDate day,
            Collection<Sanction> applicable) {
        List<Sanction> all =
                type.sanctions().stream()
                        .filter(sanction -> sanction.period().contains(day))
                        .toList();
        return type.penalties().stream()
                .filter(penalty -> penalty.period().contains(day))
                .filter(penalty -> appliesTo(penalty.appliesTo(), alternatives))
                .filter(
                        penalty ->
                                all.stream()
                                                .noneMatch(
                                                        sanction ->
                                                                imposes(sanction.under(), penalty))
                                        || applicable.stream()
                                                .anyMatch(
                                                        sanction ->
                                                                imposes(sanction.under(), penalty)))
                .toList();
    }

    CitedProvision cite(Provision provision) {
        return new CitedProvision(
                provision.law(),
                provision.version(),
                provision.article(),
                provision.paragraph(),
                provision.item(),
                statute(provision.law()).cite(provision),
                provision.checked(),
                provision.reason());
    }

    String cite(Sanction.Under under, LocalDate day) {
        return statute(under.law()).cite(under, day);
    }

    private Statute statute(String law) {
        Statute statute = statutes.get(law);
        if (statute == null) {
            throw new IllegalStateException("the rulebook has no statute " + law);
        }
        return statute;
    }

    private static boolean imposes(Sanction.Under under, Provision penalty) {
        return under.law().equals(penalty.law())
                && Objects.equals(under.article(), penalty.article())
                && (under.paragraph() == null
                        || penalty.paragraph() == null
                        || under.paragraph().equals(penalty.paragraph()))
                && (under.item().isEmpty()
                        || penalty.item().isEmpty()
                        || under.item().stream().anyMatch(penalty.item()::contains));
    }

    private static boolean appliesTo(List<String> limitedTo, Set<String> alternatives) {
        return limitedTo.isEmpty() || limitedTo.stream().anyMatch(alternatives::contains);
    }
}
