package org.netsword.internal.adjudication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.netsword.SanctionOutcome.Availability;
import org.netsword.SanctionOutcome.Fine;
import org.netsword.fact.kind.AmountKind;
import org.netsword.law.Actor;
import org.netsword.law.Bilingual;
import org.netsword.law.FineBase;
import org.netsword.law.FineTier;
import org.netsword.law.Sanction;

/** Computes the fine of a sanction from the amounts in the dossier, as far as they are known. */
final class FineCalculator {
    private final CaseFile file;
    private final @Nullable String party;
    private final Set<String> subjects;
    private final Set<Actor> actors;
    private final boolean serious;

    FineCalculator(
            CaseFile file,
            @Nullable String party,
            Set<String> subjects,
            Set<Actor> actors,
            boolean serious) {
        this.file = file;
        this.party = party;
        this.subjects = subjects;
        this.actors = actors;
        this.serious = serious;
    }

    /** Whether the sanction addresses this offender at all. */
    boolean addresses(Sanction sanction) {
        List<FineTier> tiers = sanction.tiers();
        return tiers.isEmpty() || tiers.stream().anyMatch(this::isForActor);
    }

    /** The fines on the offender and on responsible individuals. */
    List<Fine> fines(Sanction sanction, Availability availability) {
        List<Fine> fines = new ArrayList<>();
        for (boolean individual : new boolean[] {false, true}) {
            List<FineTier> tiers =
                    sanction.tiers().stream()
                            .filter(tier -> tier.person() == individual)
                            .filter(this::isForActor)
                            .filter(tier -> serious || !tier.serious())
                            .filter(FineCalculator::isFine)
                            .toList();
            if (!tiers.isEmpty()) {
                fine(tiers, availability, individual).ifPresent(fines::add);
            }
        }
        return fines;
    }

    private boolean isForActor(FineTier tier) {
        return tier.actor() == null || actors.contains(tier.actor());
    }

    private static boolean isFine(FineTier tier) {
        return tier.fineMax() != null || tier.fineMin() != null || tier.multipleMax() != null;
    }

    private Optional<Fine> fine(
            List<FineTier> tiers, Availability availability, boolean individual) {
        for (int i = 0; i < tiers.size(); i++) {
            FineTier tier = tiers.get(i);
            FineBase base = tier.base() == null ? FineBase.NONE : tier.base();
            if (base == FineBase.NONE) {
                return Optional.of(computed(tier, BigDecimal.ONE, availability, individual));
            }
            if (base == FineBase.PERSONAL_INCOME || base == FineBase.FREIGHT) {
                return Optional.of(
                        unknown(tiers.subList(i, tiers.size()), base, availability, individual));
            }
            Optional<BigDecimal> amount = file.amount(kind(base), party, subjects);
            boolean none =
                    file.isNotComputable(kind(base), party, subjects)
                            || (base == FineBase.ILLEGAL_INCOME
                                    && amount.map(value -> value.signum() == 0).orElse(false));
            if (amount.isEmpty() && !none) {
                return Optional.of(
                        unknown(tiers.subList(i, tiers.size()), base, availability, individual));
            }
            if (none
                    ? tier.unknownBase()
                    : !tier.unknownBase() && contains(tier, amount.orElseThrow())) {
                return Optional.of(
                        computed(tier, amount.orElse(BigDecimal.ZERO), availability, individual));
            }
        }
        return Optional.empty();
    }

    private static boolean contains(FineTier tier, BigDecimal amount) {
        return (tier.from() == null || amount.compareTo(tier.from()) >= 0)
                && (tier.below() == null || amount.compareTo(tier.below()) < 0);
    }

    private static Fine computed(
            FineTier tier, BigDecimal amount, Availability availability, boolean individual) {
        BigDecimal base = tier.minBase() == null ? amount : amount.max(tier.minBase());
        BigDecimal min = tier.fineMin();
        BigDecimal max = tier.fineMax();
        if (tier.multipleMax() != null || tier.multipleMin() != null) {
            BigDecimal lowest =
                    tier.multipleMin() == null
                            ? BigDecimal.ZERO
                            : yuan(base.multiply(tier.multipleMin()));
            min = min == null ? lowest : min.max(lowest);
            BigDecimal highest =
                    tier.multipleMax() == null ? null : yuan(base.multiply(tier.multipleMax()));
            max = max == null ? highest : highest == null ? max : max.min(highest);
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            min = max;
        }
        return new Fine(
                availability,
                individual,
                min == null ? BigDecimal.ZERO : min,
                max,
                new Bilingual(FineWords.zh(tier), FineWords.en(tier)),
                List.of());
    }

    private static Fine unknown(
            List<FineTier> tiers, FineBase base, Availability availability, boolean individual) {
        return new Fine(
                availability,
                individual,
                null,
                null,
                new Bilingual(
                        tiers.stream().map(FineWords::zh).collect(Collectors.joining("；")),
                        tiers.stream().map(FineWords::en).collect(Collectors.joining("; "))),
                List.of(base.zh()));
    }

    private static BigDecimal yuan(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    static AmountKind kind(FineBase base) {
        return switch (base) {
            case GOODS_VALUE -> AmountKind.GOODS_VALUE;
            case ILLEGAL_INCOME -> AmountKind.ILLEGAL_INCOME;
            case ILLEGAL_TURNOVER -> AmountKind.TURNOVER;
            case AD_FEE -> AmountKind.AD_FEE;
            case PREVIOUS_YEAR_SALES -> AmountKind.PREVIOUS_YEAR_SALES;
            case CONTRACT_AMOUNT -> AmountKind.CONTRACT_AMOUNT;
            case FUNDS_RAISED -> AmountKind.FUNDS_RAISED;
            case TAX -> AmountKind.TAX;
            case NONE, PERSONAL_INCOME, FREIGHT ->
                    throw new IllegalArgumentException(base + " is no amount of the case");
        };
    }
}
