package org.netsword.quickstart;

import java.time.LocalDate;
import org.netsword.Dossier;
import org.netsword.ViolationClassifier;
import org.netsword.fact.Answer;
import org.netsword.fact.Disclosure;
import org.netsword.fact.Merchant;
import org.netsword.fact.kind.DisclosureKind;
import org.netsword.fact.kind.RegistrationState;

/** A registered shop that does not show its business licence. */
public final class Quickstart {
    private Quickstart() {}

    /** Classifies one dossier and prints the violations found. */
    public static void main(String... args) {
        ViolationClassifier classifier = ViolationClassifier.standard();

        Dossier dossier =
                Dossier.builder("d1")
                        .conductDate(LocalDate.of(2020, 11, 11))
                        .jurisdiction("140100")
                        .add(
                                Merchant.builder()
                                        .id("m1")
                                        .registration(RegistrationState.REGISTERED)
                                        .build())
                        .add(
                                Disclosure.builder()
                                        .subjectId("m1")
                                        .kind(DisclosureKind.BUSINESS_LICENCE)
                                        .shown(Answer.NO)
                                        .build())
                        .build();

        classifier
                .classify(dossier)
                .violations()
                .forEach(violation -> System.out.println(violation.explanation().zh()));
    }
}
