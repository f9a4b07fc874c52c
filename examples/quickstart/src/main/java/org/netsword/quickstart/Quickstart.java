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
                Dossier.builder("quickstart")
                        .conductDate(LocalDate.of(2020, 11, 2))
                        .jurisdiction("140100")
                        .add(
                                Merchant.builder()
                                        .id("shop")
                                        .registration(RegistrationState.REGISTERED)
                                        .build(),
                                Disclosure.builder()
                                        .subjectId("shop")
                                        .kind(DisclosureKind.BUSINESS_LICENCE)
                                        .shown(Answer.NO)
                                        .homePage(Answer.NO)
                                        .build())
                        .build();

        classifier
                .classify(dossier)
                .violations()
                .forEach(violation -> System.out.println(violation.explanation().zh()));
    }
}
