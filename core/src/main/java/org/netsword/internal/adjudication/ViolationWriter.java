package org.netsword.internal.adjudication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netsword.CitedProvision;
import org.netsword.CompetentAgencies;
import org.netsword.CriminalReferral;
import org.netsword.Evidence;
import org.netsword.SanctionOutcome;
import org.netsword.Violation;
import org.netsword.Violation.Alternative;
import org.netsword.Violation.Gravity;
import org.netsword.Violation.Offender;
import org.netsword.Violation.Status;
import org.netsword.fact.Answer;
import org.netsword.fact.Fact;
import org.netsword.fact.kind.JudgedElement;
import org.netsword.internal.drools.Finding;
import org.netsword.law.Actor;
import org.netsword.law.CriminalOffence;
import org.netsword.law.Provision;
import org.netsword.rulebook.ViolationType;

/** Writes up one violation: provisions, sanctions, agencies, evidence, explanation. */
final class ViolationWriter {
    private final Provisions provisions;
    private final EvidenceCollector evidenceCollector;
    private final AgencyResolver agencyResolver;

    ViolationWriter(
            Provisions provisions,
            EvidenceCollector evidenceCollector,
            AgencyResolver agencyResolver) {
        this.provisions = provisions;
        this.evidenceCollector = evidenceCollector;
        this.agencyResolver = agencyResolver;
    }

    Violation write(Draft draft, CaseFile file, Concurrences concurrences) {
        ViolationType type = draft.type();
        Set<String> subjects = draft.subjects();
        boolean serious = file.judgement(JudgedElement.SERIOUS, subjects) == Answer.YES;
        Fact deed = draft.findings().get(0).facts().get(0);
        Set<Actor> actors = Actors.of(deed, file.byId(draft.offender()), type);
        Sanctioning sanctioning = new Sanctioning(draft, file, provisions, actors, serious);

        Actor actor = Actors.named(actors, type);
        Offender offender =
                new Offender(
                        draft.offender(),
                        file.partyName(draft.offender()),
                        actor == null ? null : actor.zh());
        List<CitedProvision> broken = cite(draft.broken());
        List<CitedProvision> penalties =
                cite(
                        Provisions.penalties(
                                type,
                                draft.alternatives(),
                                file.day(),
                                sanctioning.applicable(file.day())));
        List<SanctionOutcome> sanctions = sanctioning.outcomes(file.day());
        CompetentAgencies agencies =
                agencyResolver.resolve(
                        type, draft.alternatives(), file.dossier().jurisdiction(), file.day());
        List<Evidence> evidence = evidenceCollector.collect(draft.findings(), file);
        List<Alternative> alternatives =
                type.alternatives().stream()
                        .filter(alternative -> draft.alternatives().contains(alternative.id()))
                        .map(alternative -> new Alternative(alternative.id(), alternative.zh()))
                        .toList();
        return new Violation(
                type.id(),
                type.title(),
                type.area(),
                concurrences.isAbsorbed(draft) ? Status.ABSORBED : Status.ESTABLISHED,
                serious ? Gravity.SERIOUS : Gravity.ORDINARY,
                offender,
                alternatives,
                agencyResolver.tasks(type),
                broken,
                penalties,
                sanctions,
                criminal(draft, file, subjects),
                agencies,
                evidence,
                draft.findings().stream().map(Finding::rule).distinct().toList(),
                concurrences.of(draft),
                notes(draft, file, sanctioning, broken, penalties).notes(),
                new Explanations(file)
                        .explain(
                                type.title(),
                                offender,
                                alternatives,
                                evidence,
                                broken,
                                sanctions,
                                agencies));
    }

    private Advisories notes(
            Draft draft,
            CaseFile file,
            Sanctioning sanctioning,
            List<CitedProvision> broken,
            List<CitedProvision> penalties) {
        Advisories notes = new Advisories(file);
        draft.findings().stream()
                .flatMap(
                        finding ->
                                Judgements.of(
                                        draft.type(),
                                        finding.variant(),
                                        finding,
                                        draft.offender(),
                                        file)
                                        .presumed()
                                        .stream())
                .distinct()
                .forEach(judgement -> notes.presumption(judgement.element().zh()));
        if (penalties.isEmpty()) {
            notes.noSanction();
        }
        notes.changedDuring(draft);
        boolean dutyAtDecision =
                file.dossier().decisionDate() == null
                        || !provisions
                                .broken(
                                        draft.type(),
                                        draft.alternatives(),
                                        file.dossier().decisionDate())
                                .isEmpty();
        notes.lighterLater(draft, sanctioning, dutyAtDecision);
        notes.exemptions(draft, file.remediation(draft.offender(), draft.subjects()));
        notes.unverified(broken);
        notes.unverified(penalties);
        return notes;
    }

    private static List<CriminalReferral> criminal(
            Draft draft, CaseFile file, Set<String> subjects) {
        List<CriminalReferral> referrals = new ArrayList<>();
        for (CriminalOffence offence : draft.type().criminal()) {
            boolean concerns =
                    offence.appliesTo().isEmpty()
                            || offence.appliesTo().stream()
                                    .anyMatch(draft.alternatives()::contains);
            if (concerns && offence.period().contains(file.day())) {
                referrals.add(
                        new CriminalReferral(
                                offence.articles(),
                                offence.offence(),
                                offence.threshold(),
                                assess(offence, draft, file, subjects)));
            }
        }
        return referrals;
    }

    private static CriminalReferral.Assessment assess(
            CriminalOffence offence, Draft draft, CaseFile file, Set<String> subjects) {
        if (offence.thresholdBase() == null || offence.thresholdFrom() == null) {
            return CriminalReferral.Assessment.UNKNOWN;
        }
        Optional<BigDecimal> amount =
                file.amount(
                        FineCalculator.kind(offence.thresholdBase()), draft.offender(), subjects);
        if (amount.isEmpty()) {
            return CriminalReferral.Assessment.UNKNOWN;
        }
        return amount.get().compareTo(offence.thresholdFrom()) >= 0
                ? CriminalReferral.Assessment.REACHED
                : CriminalReferral.Assessment.NOT_REACHED;
    }

    private List<CitedProvision> cite(List<Provision> list) {
        return list.stream().map(provisions::cite).distinct().toList();
    }
}
