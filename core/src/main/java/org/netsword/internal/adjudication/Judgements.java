package org.netsword.internal.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.Answer;
import org.netsword.internal.drools.Finding;
import org.netsword.rulebook.ViolationType;
import org.netsword.rulebook.ViolationType.Judgement;
import org.netsword.rulebook.ViolationType.WhenAbsent;

/** What the human judgements in a dossier mean for a finding. */
record Judgements(boolean refuted, List<Judgement> open, List<Judgement> presumed) {

    static Judgements of(
            ViolationType type,
            @Nullable String variant,
            Finding finding,
            @Nullable String offender,
            CaseFile file) {
        Set<String> subjects = CaseFile.subjects(finding.facts(), offender);
        List<Judgement> open = new ArrayList<>();
        List<Judgement> presumed = new ArrayList<>();
        boolean refuted = false;
        for (Judgement judgement : type.judged()) {
            if (!judgement.appliesTo().isEmpty()
                    && (variant == null || !judgement.appliesTo().contains(variant))) {
                continue;
            }
            Answer answer = file.judgement(judgement.element(), subjects);
            if (answer == Answer.NO) {
                refuted = true;
            } else if (answer == Answer.UNKNOWN) {
                (judgement.whenAbsent() == WhenAbsent.OPEN ? open : presumed).add(judgement);
            }
        }
        return new Judgements(refuted, open, presumed);
    }
}
