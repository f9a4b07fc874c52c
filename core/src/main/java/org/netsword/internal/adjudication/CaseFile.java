package org.netsword.internal.adjudication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.Dossier;
import org.netsword.fact.Amounts;
import org.netsword.fact.Answer;
import org.netsword.fact.Assessment;
import org.netsword.fact.Fact;
import org.netsword.fact.FactTypes;
import org.netsword.fact.Merchant;
import org.netsword.fact.Party;
import org.netsword.fact.Platform;
import org.netsword.fact.Remediation;
import org.netsword.fact.kind.AmountKind;
import org.netsword.fact.kind.JudgedElement;

/** A dossier with the look-ups that adjudication needs. */
final class CaseFile {
    private final Dossier dossier;
    private final Map<Fact, String> pointers = new IdentityHashMap<>();
    private final Map<String, Fact> byId = new HashMap<>();

    /**
     * @param facts the dossier's facts, followed by those that were derived from it
     */
    CaseFile(Dossier dossier) {
        this.dossier = dossier;
        Map<String, Integer> counts = new HashMap<>();
        for (Fact fact : dossier.facts()) {
            String list = FactTypes.of(fact).json();
            int index = counts.merge(list, 1, Integer::sum) - 1;
            pointers.put(fact, "/" + list + "/" + index);
            if (fact.id() != null) {
                byId.put(fact.id(), fact);
            }
        }
    }

    Dossier dossier() {
        return dossier;
    }

    LocalDate day() {
        return dossier.conductDate();
    }

    String pointer(Fact fact) {
        return pointers.getOrDefault(fact, "");
    }

    @Nullable Fact byId(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    @Nullable String partyName(@Nullable String id) {
        Fact party = byId(id);
        if (party instanceof Merchant merchant) {
            return merchant.name();
        }
        if (party instanceof Platform platform) {
            return platform.name();
        }
        return party instanceof Party other ? other.name() : null;
    }

    /**
     * The judgement of an element about one of these subjects, or about the whole case; unknown
     * when nobody made it.
     */
    Answer judgement(JudgedElement element, Set<String> subjects) {
        Answer found = Answer.UNKNOWN;
        for (Fact fact : dossier.facts()) {
            if (fact instanceof Assessment assessment
                    && assessment.element() == element
                    && (assessment.subjectId() == null
                            || subjects.contains(assessment.subjectId()))) {
                if (assessment.answer() == Answer.NO) {
                    return Answer.NO;
                }
                if (assessment.answer() == Answer.YES) {
                    found = Answer.YES;
                }
            }
        }
        return found;
    }

    /**
     * The sum of an amount of a party that belongs to one of these subjects; empty when unknown.
     */
    Optional<BigDecimal> amount(AmountKind kind, @Nullable String party, Set<String> subjects) {
        return amounts(party, subjects).stream()
                .map(amounts -> amountIn(amounts, kind))
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add);
    }

    /** Whether it was established that an amount does not exist or cannot be computed. */
    boolean isNotComputable(AmountKind kind, @Nullable String party, Set<String> subjects) {
        return amounts(party, subjects).stream()
                .anyMatch(
                        amounts ->
                                amounts.notComputable() != null
                                        && amounts.notComputable().contains(kind));
    }

    Optional<Remediation> remediation(@Nullable String party, Set<String> subjects) {
        return dossier.facts().stream()
                .filter(Remediation.class::isInstance)
                .map(Remediation.class::cast)
                .filter(
                        remediation ->
                                belongs(
                                        remediation.partyId(),
                                        remediation.forId(),
                                        party,
                                        subjects))
                .findFirst();
    }

    private List<Amounts> amounts(@Nullable String party, Set<String> subjects) {
        return dossier.facts().stream()
                .filter(Amounts.class::isInstance)
                .map(Amounts.class::cast)
                .filter(amounts -> belongs(amounts.partyId(), amounts.forId(), party, subjects))
                .toList();
    }

    private static boolean belongs(
            @Nullable String ownerId,
            @Nullable String forId,
            @Nullable String party,
            Set<String> subjects) {
        boolean samePerson = ownerId == null || ownerId.equals(party);
        return samePerson && (forId == null || subjects.contains(forId));
    }

    private static @Nullable BigDecimal amountIn(Amounts amounts, AmountKind kind) {
        return switch (kind) {
            case ILLEGAL_INCOME -> amounts.illegalIncome();
            case GOODS_VALUE -> amounts.goodsValue();
            case TURNOVER -> amounts.turnover();
            case AD_FEE -> amounts.adFee();
            case CONTRACT_AMOUNT -> amounts.contractAmount();
            case FUNDS_RAISED -> amounts.fundsRaised();
            case PREVIOUS_YEAR_SALES -> amounts.previousYearSales();
            case TAX -> amounts.tax();
        };
    }

    /** The ids of facts and of everything they point at directly. */
    static Set<String> subjects(List<Fact> facts, @Nullable String party) {
        Set<String> ids = new LinkedHashSet<>();
        if (party != null) {
            ids.add(party);
        }
        for (Fact fact : facts) {
            if (fact.id() != null) {
                ids.add(fact.id());
            }
            FactTypes.of(fact)
                    .attributes()
                    .values()
                    .forEach(attribute -> ids.addAll(attribute.referencesIn(fact)));
        }
        return ids;
    }
}
