package org.netsword.internal.adjudication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.SanctionOutcome;
import org.netsword.SanctionOutcome.Availability;
import org.netsword.SanctionOutcome.Fine;
import org.netsword.fact.Answer;
import org.netsword.fact.Remediation;
import org.netsword.fact.kind.Harm;
import org.netsword.law.Actor;
import org.netsword.law.Confiscation;
import org.netsword.law.Sanction;
import org.netsword.law.SanctionTrigger;

/** Applies the sanctions of one violation to the facts of the case. */
final class Sanctioning {
    private final Draft draft;
    private final Provisions provisions;
    private final FineCalculator calculator;
    private final @Nullable Remediation remediation;
    private final boolean serious;

    Sanctioning(
            Draft draft, CaseFile file, Provisions provisions, Set<Actor> actors, boolean serious) {
        this.draft = draft;
        this.provisions = provisions;
        this.serious = serious;
        Set<String> subjects = draft.subjects();
        this.calculator = new FineCalculator(file, draft.offender(), subjects, actors, serious);
        this.remediation = file.remediation(draft.offender(), subjects).orElse(null);
    }

    /** The sanctions in force on the day that address this offender. */
    List<Sanction> applicable(LocalDate day) {
        return Provisions.sanctions(draft.type(), draft.alternatives(), day).stream()
                .filter(calculator::addresses)
                .toList();
    }

    List<SanctionOutcome> outcomes(LocalDate day) {
        return applicable(day).stream().map(sanction -> outcome(sanction, day)).distinct().toList();
    }

    /**
     * The highest fine on the offender that the law of that day allows, when it can be computed.
     */
    Optional<BigDecimal> highestFine(LocalDate day) {
        return unitFines(day).stream()
                .map(Fine::max)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** The lowest fine on the offender under the law of that day, when it can be computed. */
    Optional<BigDecimal> lowestFine(LocalDate day) {
        return unitFines(day).stream()
                .map(Fine::min)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private List<Fine> unitFines(LocalDate day) {
        return outcomes(day).stream()
                .flatMap(outcome -> outcome.fines().stream())
                .filter(fine -> !fine.individual())
                .toList();
    }

    private SanctionOutcome outcome(Sanction sanction, LocalDate day) {
        List<String> confiscation = new ArrayList<>();
        for (Confiscation what : sanction.confiscate()) {
            confiscation.add(what.zh());
        }
        return new SanctionOutcome(
                provisions.cite(sanction.under(), day),
                sanction.correctionOrder(),
                sanction.warning(),
                confiscation,
                calculator.fines(sanction, availability(sanction.trigger())),
                sanction.licence(),
                sanction.detentionDays(),
                sanction.note());
    }

    private Availability availability(SanctionTrigger trigger) {
        return switch (trigger) {
            case ON_FINDING -> Availability.MANDATORY;
            case MAY_FINE -> Availability.DISCRETIONARY;
            case AFTER_FAILURE_TO_CORRECT -> afterRefusal(false);
            case ON_REFUSAL_OR_SERIOUS -> afterRefusal(serious);
            case ON_REFUSAL_OR_HARM -> afterRefusal(harmDone());
        };
    }

    private Availability afterRefusal(boolean otherGround) {
        Answer corrected = corrected();
        if (otherGround || corrected == Answer.NO) {
            return Availability.MANDATORY;
        }
        return corrected == Answer.YES ? Availability.EXCLUDED : Availability.NOT_YET;
    }

    private Answer corrected() {
        if (remediation == null) {
            return Answer.UNKNOWN;
        }
        if (remediation.corrected() == Answer.UNKNOWN && remediation.correctedOn() != null) {
            boolean late =
                    remediation.dueOn() != null
                            && remediation.correctedOn().isAfter(remediation.dueOn());
            return late ? Answer.NO : Answer.YES;
        }
        return remediation.corrected();
    }

    private boolean harmDone() {
        return remediation != null
                && (remediation.harm() == Harm.SOME || remediation.harm() == Harm.SERIOUS);
    }
}
