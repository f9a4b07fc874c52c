package org.netsword.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netsword.Advisory;
import org.netsword.CitedProvision;
import org.netsword.Classification;
import org.netsword.CompetentAgencies;
import org.netsword.CriminalReferral;
import org.netsword.Dossier;
import org.netsword.SanctionOutcome;
import org.netsword.SanctionOutcome.Availability;
import org.netsword.SanctionOutcome.Fine;
import org.netsword.Violation;
import org.netsword.Violation.Status;
import org.netsword.ViolationClassifier;
import org.netsword.fact.Amounts;
import org.netsword.fact.Answer;
import org.netsword.fact.Assessment;
import org.netsword.fact.Fact;
import org.netsword.fact.Merchant;
import org.netsword.fact.Order;
import org.netsword.fact.Platform;
import org.netsword.fact.Remediation;
import org.netsword.fact.Response;
import org.netsword.fact.kind.AmountKind;
import org.netsword.fact.kind.JudgedElement;

/** What follows from a finding, shown on an invented law. */
class AdjudicationTest {
    private static final LocalDate OLD_LAW = LocalDate.of(2021, 12, 31);
    private static final LocalDate NEW_LAW = LocalDate.of(2022, 1, 1);
    private static final Merchant SHOP = Merchant.builder().id("m1").platformId("pf").build();
    private static final Platform PLATFORM = Platform.builder().id("pf").build();
    private static final Order OVERCHARGED =
            Order.builder()
                    .id("o1")
                    .sellerId("m1")
                    .shownTotal(new BigDecimal("90"))
                    .chargedTotal(new BigDecimal("100"))
                    .build();
    private static final Order EXPENSIVE =
            Order.builder()
                    .id("o1")
                    .sellerId("m1")
                    .shownTotal(new BigDecimal("900"))
                    .chargedTotal(new BigDecimal("1000"))
                    .build();

    @TempDir static Path output;

    private static ViolationClassifier classifier;

    @BeforeAll
    static void compile() {
        classifier = SampleRulebook.classifier(output);
    }

    @Test
    void the_provisions_are_those_in_force_on_the_day_of_the_conduct() {
        assertThat(only(classify(OLD_LAW, OVERCHARGED)).provisionsBroken())
                .extracting(CitedProvision::text)
                .containsExactly("《示例法》第二条第一款第（三）项");
        assertThat(only(classify(NEW_LAW, OVERCHARGED)).provisionsBroken())
                .extracting(CitedProvision::text)
                .containsExactly("《示例法》第二条");
        assertThat(only(classify(NEW_LAW, OVERCHARGED)).penaltyProvisions())
                .extracting(CitedProvision::text)
                .containsExactly("《示例法》第五条第（一）项");
    }

    @Test
    void conduct_before_the_duty_is_no_violation() {
        assertThat(classify(LocalDate.of(2018, 12, 31), OVERCHARGED).violations()).isEmpty();
        assertThat(classify(LocalDate.of(2019, 1, 1), OVERCHARGED).violations()).hasSize(1);
    }

    @Test
    void conduct_after_the_law_cut_off_carries_an_advisory() {
        assertThat(classify(LocalDate.of(2026, 1, 1), OVERCHARGED).advisories())
                .extracting(Advisory::kind)
                .containsExactly(Advisory.Kind.AFTER_LAW_CUT_OFF);
    }

    @Test
    void a_fine_is_computed_from_the_amounts_in_the_tier_they_fall_into() {
        assertFine(fine(amounts("9999.99")), "20000", "100000");
        assertFine(fine(amounts("10000")), "10000", "50000");
        assertFine(fine(amounts("100000")), "100000", "200000");
    }

    @Test
    void no_illegal_income_and_income_that_cannot_be_computed_share_a_tier() {
        assertFine(fine(amounts("0")), "0", "50000");
        assertFine(
                fine(
                        Amounts.builder()
                                .partyId("m1")
                                .notComputable(Set.of(AmountKind.ILLEGAL_INCOME))
                                .build()),
                "0",
                "50000");
    }

    @Test
    void an_unknown_amount_gives_the_formula_and_says_what_is_missing() {
        Fine fine =
                only(classify(OLD_LAW, SHOP, PLATFORM, OVERCHARGED))
                        .sanctions()
                        .get(0)
                        .fines()
                        .get(0);
        assertThat(fine.min()).isNull();
        assertThat(fine.max()).isNull();
        assertThat(fine.missing()).containsExactly("违法所得");
        assertThat(fine.formula().zh()).contains("违法所得1倍以上5倍以下，最高20万元");
    }

    @Test
    void serious_circumstances_reach_the_aggravated_tier() {
        Assessment serious =
                Assessment.builder()
                        .element(JudgedElement.SERIOUS)
                        .subjectId("m1")
                        .answer(Answer.YES)
                        .build();
        Violation violation =
                only(classify(OLD_LAW, SHOP, PLATFORM, OVERCHARGED, amounts("10000"), serious));
        assertThat(violation.gravity()).isEqualTo(Violation.Gravity.SERIOUS);
        assertFine(violation.sanctions().get(0).fines().get(0), "50000", "100000");
    }

    @Test
    void responsible_individuals_are_fined_besides() {
        assertThat(
                        only(classify(OLD_LAW, SHOP, PLATFORM, OVERCHARGED, amounts("0")))
                                .sanctions()
                                .get(0)
                                .fines())
                .extracting(Fine::individual)
                .containsExactly(false, true);
    }

    @Test
    void a_fine_after_failure_to_correct_waits_for_the_failure() {
        assertThat(availability()).isEqualTo(Availability.NOT_YET);
        assertThat(availability(remediation().corrected(Answer.NO).build()))
                .isEqualTo(Availability.MANDATORY);
        assertThat(availability(remediation().corrected(Answer.YES).build()))
                .isEqualTo(Availability.EXCLUDED);
        assertThat(
                        availability(
                                remediation()
                                        .dueOn(NEW_LAW.plusDays(10))
                                        .correctedOn(NEW_LAW.plusDays(11))
                                        .build()))
                .isEqualTo(Availability.MANDATORY);
    }

    @Test
    void a_duty_without_a_sanction_is_found_but_not_fined() {
        Violation violation =
                only(classify(OLD_LAW, SHOP, PLATFORM, unfairOrder(), judged(Answer.YES)));
        assertThat(violation.sanctions()).isEmpty();
        assertThat(violation.penaltyProvisions()).isEmpty();
        assertThat(violation.notes())
                .extracting(Advisory::kind)
                .contains(Advisory.Kind.NO_SANCTION);
    }

    @Test
    void an_element_nobody_has_judged_stays_an_open_question() {
        Classification open = classify(OLD_LAW, SHOP, PLATFORM, unfairOrder());
        assertThat(open.violations()).isEmpty();
        assertThat(open.openQuestions())
                .extracting(question -> question.violation())
                .containsExactly("price.unfair");
        Classification refuted =
                classify(OLD_LAW, SHOP, PLATFORM, unfairOrder(), judged(Answer.NO));
        assertThat(refuted.violations()).isEmpty();
        assertThat(refuted.openQuestions()).isEmpty();
    }

    @Test
    void the_special_provision_absorbs_the_general_one_which_stays_visible() {
        Classification both = classify(OLD_LAW, SHOP, PLATFORM, EXPENSIVE, judged(Answer.YES));
        assertThat(both.violations())
                .extracting(Violation::id, Violation::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("price.overcharge", Status.ESTABLISHED),
                        org.assertj.core.groups.Tuple.tuple("price.unfair", Status.ABSORBED));
        assertThat(both.violations().get(1).concurrence()).hasSize(1);
    }

    @Test
    void a_criminal_threshold_is_compared_with_the_facts() {
        assertThat(referral(amounts("50000"))).isEqualTo(CriminalReferral.Assessment.REACHED);
        assertThat(referral(amounts("49999"))).isEqualTo(CriminalReferral.Assessment.NOT_REACHED);
        assertThat(referral()).isEqualTo(CriminalReferral.Assessment.UNKNOWN);
    }

    @Test
    void a_lighter_law_on_the_day_of_the_decision_is_pointed_out() {
        Dossier dossier =
                Dossier.builder("d1")
                        .conductDate(OLD_LAW)
                        .decisionDate(LocalDate.of(2022, 3, 1))
                        .add(SHOP, PLATFORM, OVERCHARGED, amounts("20000"))
                        .build();
        assertThat(only(classifier.classify(dossier)).notes())
                .extracting(Advisory::kind)
                .contains(Advisory.Kind.LATER_LAW_LIGHTER);
    }

    @Test
    void the_lead_agency_is_that_of_the_place_under_its_name_of_the_day() {
        CompetentAgencies before =
                only(classify(LocalDate.of(2020, 6, 30), OVERCHARGED)).agencies();
        CompetentAgencies during =
                only(classify(LocalDate.of(2020, 11, 11), OVERCHARGED)).agencies();
        assertThat(before.lead().name()).isEqualTo("某省旧示例局");
        assertThat(before.campaignMembers()).isEmpty();
        assertThat(during.lead().name()).isEqualTo("某省示例局");
        assertThat(during.campaignMembers())
                .extracting(CompetentAgencies.Body::name)
                .containsExactly("某省示例局");
    }

    @Test
    void a_platform_answers_for_a_violation_it_left_alone() {
        Response nothing =
                Response.builder().actorId("pf").matterId("m1").measures(Set.of()).build();
        assertThat(classify(NEW_LAW, SHOP, PLATFORM, OVERCHARGED, nothing).violations())
                .extracting(Violation::id)
                .containsExactly("price.overcharge", "price.platform-inaction");
        assertThat(classify(OLD_LAW, SHOP, PLATFORM, OVERCHARGED, nothing).violations())
                .extracting(Violation::id)
                .containsExactly("price.overcharge");
    }

    @Test
    void evidence_names_the_fact_the_attributes_and_their_values() {
        Violation violation = only(classify(OLD_LAW, SHOP, PLATFORM, OVERCHARGED));
        assertThat(violation.evidence())
                .singleElement()
                .satisfies(
                        evidence -> {
                            assertThat(evidence.pointer()).isEqualTo("/orders/0");
                            assertThat(evidence.elements()).containsExactly("order", "more");
                            assertThat(evidence.values())
                                    .extracting(value -> value.attribute() + "=" + value.value())
                                    .containsExactly("shownTotal=90", "chargedTotal=100");
                        });
        assertThat(violation.explanation().zh()).contains("多收价款", "《示例法》第二条第一款第（三）项");
    }

    @Test
    void equal_dossiers_give_equal_classifications_whatever_the_order_of_facts() {
        assertThat(classify(OLD_LAW, SHOP, PLATFORM, OVERCHARGED).violations())
                .isEqualTo(classify(OLD_LAW, OVERCHARGED, PLATFORM, SHOP).violations());
    }

    private static Classification classify(LocalDate day, Fact... facts) {
        Dossier.Builder dossier = Dossier.builder("d1").conductDate(day).jurisdiction("140100");
        boolean alone = facts.length == 1;
        if (alone) {
            dossier.add(SHOP, PLATFORM);
        }
        return classifier.classify(dossier.add(facts).build());
    }

    private static Violation only(Classification classification) {
        assertThat(classification.violations()).hasSize(1);
        return classification.violations().get(0);
    }

    private static Fine fine(Amounts amounts) {
        return only(classify(OLD_LAW, SHOP, PLATFORM, OVERCHARGED, amounts))
                .sanctions()
                .get(0)
                .fines()
                .get(0);
    }

    private static Amounts amounts(String illegalIncome) {
        return Amounts.builder().partyId("m1").illegalIncome(new BigDecimal(illegalIncome)).build();
    }

    private static org.netsword.fact.RemediationBuilder remediation() {
        return Remediation.builder().partyId("m1");
    }

    private static Availability availability(Fact... remediation) {
        Dossier dossier =
                Dossier.builder("d1")
                        .conductDate(NEW_LAW)
                        .add(SHOP, PLATFORM, OVERCHARGED)
                        .add(remediation)
                        .build();
        SanctionOutcome sanction = only(classifier.classify(dossier)).sanctions().get(0);
        return sanction.fines().get(0).availability();
    }

    private static CriminalReferral.Assessment referral(Fact... amounts) {
        Dossier dossier =
                Dossier.builder("d1")
                        .conductDate(OLD_LAW)
                        .add(SHOP, PLATFORM, OVERCHARGED)
                        .add(amounts)
                        .build();
        return only(classifier.classify(dossier)).criminal().get(0).assessment();
    }

    private static Order unfairOrder() {
        return Order.builder().id("o1").sellerId("m1").chargedTotal(new BigDecimal("1000")).build();
    }

    private static Assessment judged(Answer answer) {
        return Assessment.builder()
                .element(JudgedElement.UNREASONABLE)
                .subjectId("o1")
                .answer(answer)
                .build();
    }

    private static void assertFine(Fine fine, String min, String max) {
        assertThat(fine.min()).isEqualByComparingTo(min);
        assertThat(fine.max()).isEqualByComparingTo(max);
    }
}
