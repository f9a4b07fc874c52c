package org.netsword.internal.adjudication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.netsword.Advisory;
import org.netsword.Advisory.Kind;
import org.netsword.CitedProvision;
import org.netsword.fact.Answer;
import org.netsword.fact.Remediation;
import org.netsword.fact.kind.Harm;
import org.netsword.law.Bilingual;
import org.netsword.law.Checked;
import org.netsword.law.Provision;
import org.netsword.rulebook.ViolationType.Effect;
import org.netsword.rulebook.ViolationType.ExceptionClause;

/** What a reader must know about one violation besides the finding. */
final class Advisories {
    private static final LocalDate PENALTIES_LAW_2021 = LocalDate.of(2021, 7, 15);

    private final CaseFile file;
    private final List<Advisory> notes = new ArrayList<>();

    Advisories(CaseFile file) {
        this.file = file;
    }

    List<Advisory> notes() {
        return notes;
    }

    void unverified(List<CitedProvision> provisions) {
        for (CitedProvision provision : provisions) {
            if (provision.checked() != null && !Checked.againstText(provision.checked())) {
                add(
                        Kind.UNVERIFIED_PROVISION,
                        provision.text()
                                + "未与原文核对"
                                + (provision.reason() == null ? "" : "：" + provision.reason()),
                        provision.text() + " was not checked against its text");
            }
        }
    }

    void presumption(String element) {
        add(
                Kind.PRESUMPTION,
                "“" + element + "”系推定；有相反评价的，应当在案卷中记录评价",
                "“" + element + "” is presumed; record an assessment if it is judged otherwise");
    }

    void noSanction() {
        add(
                Kind.NO_SANCTION,
                "法律规定了义务但没有规定罚则：认定违法，不予罚款",
                "a duty without a sanction: found, not fined");
    }

    void changedDuring(Draft draft) {
        LocalDate from = file.dossier().conductFrom();
        boolean changed =
                draft.broken().stream()
                        .map(Provision::from)
                        .anyMatch(
                                start ->
                                        start != null
                                                && start.isAfter(from)
                                                && !start.isAfter(file.day()));
        if (changed) {
            add(
                    Kind.LAW_CHANGED_DURING_CONDUCT,
                    "行为持续期间法律有变化；按行为终了之日的法律认定，此前的部分应当另行核对",
                    "the law changed while the conduct lasted; the law of its last day was applied");
        }
    }

    void lighterLater(Draft draft, Sanctioning sanctioning, boolean dutyAtDecision) {
        LocalDate decided = file.dossier().decisionDate();
        if (decided == null || !decided.isAfter(file.day())) {
            return;
        }
        if (!dutyAtDecision) {
            add(
                    Kind.LATER_LAW_LIGHTER,
                    "作出决定时该行为已不再违法；从旧兼从轻（《行政处罚法》第三十七条）",
                    "on the day of the decision the conduct was no longer unlawful (Administrative Penalties Law art. 37)");
            return;
        }
        if (isLess(sanctioning.highestFine(decided), sanctioning.highestFine(file.day()))
                || (!isLess(sanctioning.highestFine(file.day()), sanctioning.highestFine(decided))
                        && isLess(
                                sanctioning.lowestFine(decided),
                                sanctioning.lowestFine(file.day())))) {
            add(
                    Kind.LATER_LAW_LIGHTER,
                    "作出决定时的规定处罚较轻，应当核对是否适用新规定；从旧兼从轻（《行政处罚法》第三十七条）",
                    "the law on the day of the decision is lighter; check whether it applies (Administrative Penalties"
                            + " Law art. 37)");
        }
    }

    void exemptions(Draft draft, Optional<Remediation> remediation) {
        List<ExceptionClause> clauses =
                draft.type().exceptions().stream()
                        .filter(clause -> clause.effect() == Effect.EXEMPT_FROM_PENALTY)
                        .filter(clause -> clause.period().contains(file.day()))
                        .toList();
        if (!clauses.isEmpty()) {
            add(
                    Kind.EXEMPTION,
                    "可能免予处罚的情形，应当核对："
                            + clauses.stream()
                                    .map(ExceptionClause::zh)
                                    .collect(Collectors.joining("；")),
                    "check whether the party may be exempt from the penalty");
        }
        remediation.ifPresent(this::remediation);
    }

    private void remediation(Remediation facts) {
        boolean inNewLaw = !file.day().isBefore(PENALTIES_LAW_2021);
        boolean corrected = facts.corrected() == Answer.YES || facts.correctedOn() != null;
        if (corrected && facts.harm() == Harm.NONE) {
            add(
                    Kind.EXEMPTION,
                    "违法行为轻微并及时改正，没有造成危害后果的，不予行政处罚（"
                            + (inNewLaw ? "《行政处罚法》第三十三条第一款" : "《行政处罚法》（2017年修正）第二十七条第二款")
                            + "）",
                    "corrected in time without harm: no penalty if the violation is minor");
        } else if (inNewLaw
                && corrected
                && facts.firstOffence() == Answer.YES
                && facts.harm() == Harm.MINOR) {
            add(
                    Kind.EXEMPTION,
                    "初次违法且危害后果轻微并及时改正的，可以不予行政处罚（《行政处罚法》第三十三条第一款）",
                    "first offence, minor harm, corrected: the penalty may be waived");
        }
        if (inNewLaw && facts.noFaultProved() == Answer.YES) {
            add(
                    Kind.EXEMPTION,
                    "当事人有证据足以证明没有主观过错的，不予行政处罚（《行政处罚法》第三十三条第二款）",
                    "the party proved that it was not at fault: no penalty");
        }
    }

    private static boolean isLess(Optional<BigDecimal> left, Optional<BigDecimal> right) {
        return left.isPresent() && right.isPresent() && left.get().compareTo(right.get()) < 0;
    }

    private void add(Kind kind, String zh, String en) {
        notes.add(new Advisory(kind, new Bilingual(zh, en)));
    }
}
