package org.netsword.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netsword.Advisory;
import org.netsword.Dossier;
import org.netsword.Violation;
import org.netsword.ViolationClassifier;
import org.netsword.fact.Claim;
import org.netsword.fact.Merchant;
import org.netsword.fact.Participation;
import org.netsword.fact.Publication;
import org.netsword.fact.Substantiation;
import org.netsword.fact.kind.ActorRole;
import org.netsword.fact.kind.CheckResult;
import org.netsword.fact.kind.ClaimType;
import org.netsword.fact.kind.PublicationKind;

/** 从旧兼从轻：the floor of 200,000 yuan for false publicity, removed on 2025-10-15. */
class LighterLawTest {
    private static final LocalDate LAST_DAY_OF_THE_FLOOR = LocalDate.of(2025, 10, 14);

    @Test
    void conduct_before_and_decision_after_the_floor_was_removed_gets_the_advice() {
        assertThat(advice(LAST_DAY_OF_THE_FLOOR, LAST_DAY_OF_THE_FLOOR.plusMonths(2)))
                .contains(Advisory.Kind.LATER_LAW_LIGHTER);
    }

    @Test
    void neither_a_decision_under_the_old_law_nor_conduct_under_the_new_gets_it() {
        assertThat(advice(LAST_DAY_OF_THE_FLOOR, LAST_DAY_OF_THE_FLOOR))
                .doesNotContain(Advisory.Kind.LATER_LAW_LIGHTER);
        assertThat(advice(LAST_DAY_OF_THE_FLOOR.plusDays(1), LAST_DAY_OF_THE_FLOOR.plusMonths(2)))
                .doesNotContain(Advisory.Kind.LATER_LAW_LIGHTER);
    }

    private static List<Advisory.Kind> advice(LocalDate conduct, LocalDate decision) {
        Dossier dossier =
                Dossier.builder("d1")
                        .conductDate(conduct)
                        .decisionDate(decision)
                        .add(
                                Merchant.builder().id("m1").build(),
                                Publication.builder()
                                        .id("talk")
                                        .kind(PublicationKind.OFFLINE_TALK)
                                        .build(),
                                Participation.builder()
                                        .partyId("m1")
                                        .role(ActorRole.SELLER)
                                        .inId("talk")
                                        .build(),
                                Claim.builder()
                                        .id("claim")
                                        .inId("talk")
                                        .type(ClaimType.ORIGIN)
                                        .build(),
                                Substantiation.builder()
                                        .claimId("claim")
                                        .result(CheckResult.CONTRADICTED)
                                        .build())
                        .build();
        List<Violation> found = ViolationClassifier.standard().classify(dossier).violations();
        assertThat(found).extracting(Violation::id).contains("competition.false-publicity");
        return found.stream()
                .filter(violation -> violation.id().equals("competition.false-publicity"))
                .flatMap(violation -> violation.notes().stream())
                .map(Advisory::kind)
                .toList();
    }
}
