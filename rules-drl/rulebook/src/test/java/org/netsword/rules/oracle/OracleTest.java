package org.netsword.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.netsword.Dossier;
import org.netsword.Violation;
import org.netsword.ViolationClassifier;

/**
 * 对照：on random facts the library finds a violation exactly when a predicate in plain Java does,
 * which was written from the law and the catalogue without a look at the rules. Where they differ,
 * one of them is wrong: read the law again.
 */
@PropertyDefaults(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
class OracleTest {
    private static final ViolationClassifier CLASSIFIER = ViolationClassifier.standard();
    private static final double LEAST_SHARE = 5.0;

    @Property(seed = "20201111")
    @Label("operator.licence-info-not-disclosed")
    void licence_info_not_disclosed(@ForAll("licenceInfo") Dossier dossier) {
        agree(
                "operator.licence-info-not-disclosed",
                dossier,
                TradeOracles::licenceInfoNotDisclosed);
    }

    @Provide
    Arbitrary<Dossier> licenceInfo() {
        return TradeDossiers.licenceInfo();
    }

    @Property(seed = "20201112")
    @Label("operator.disclosed-info-not-updated")
    void disclosed_info_not_updated(@ForAll("changedInfo") Dossier dossier) {
        agree(
                "operator.disclosed-info-not-updated",
                dossier,
                TradeOracles::disclosedInfoNotUpdated);
    }

    @Provide
    Arbitrary<Dossier> changedInfo() {
        return TradeDossiers.changedInfo();
    }

    @Property(seed = "20201113")
    @Label("operator.termination-notice-missing")
    void termination_notice_missing(@ForAll("termination") Dossier dossier) {
        agree(
                "operator.termination-notice-missing",
                dossier,
                TradeOracles::terminationNoticeMissing);
    }

    @Provide
    Arbitrary<Dossier> termination() {
        return TradeDossiers.termination();
    }

    @Property(seed = "20201114")
    @Label("platform.registration-status-not-marked")
    void registration_status_not_marked(@ForAll("registrationStatus") Dossier dossier) {
        agree(
                "platform.registration-status-not-marked",
                dossier,
                TradeOracles::registrationStatusNotMarked);
    }

    @Provide
    Arbitrary<Dossier> registrationStatus() {
        return TradeDossiers.registrationStatus();
    }

    @Property(seed = "20201115")
    @Label("consumer.return-refuse-seven-day")
    void return_refuse_seven_day(@ForAll("returns") Dossier dossier) {
        agree("consumer.return-refuse-seven-day", dossier, TradeOracles::returnRefused);
    }

    @Provide
    Arbitrary<Dossier> returns() {
        return TradeDossiers.returns();
    }

    @Property(seed = "20201116")
    @Label("price.extra-charge")
    void extra_charge(@ForAll("charges") Dossier dossier) {
        agree("price.extra-charge", dossier, TradeOracles::extraCharge);
    }

    @Provide
    Arbitrary<Dossier> charges() {
        return TradeDossiers.charges();
    }

    @Property(seed = "20201117")
    @Label("competition.prize-sale")
    void prize_sale(@ForAll("prizes") Dossier dossier) {
        agree("competition.prize-sale", dossier, TradeOracles::unlawfulPrizeSale);
    }

    @Provide
    Arbitrary<Dossier> prizes() {
        return TradeDossiers.prizes();
    }

    @Property(seed = "20201118")
    @Label("food.expired-or-false-date")
    void expired_or_false_date(@ForAll("datedFood") Dossier dossier) {
        agree("food.expired-or-false-date", dossier, GoodsOracles::expiredOrFalselyDatedFood);
    }

    @Provide
    Arbitrary<Dossier> datedFood() {
        return GoodsDossiers.datedFood();
    }

    @Property(seed = "20201119")
    @Label("food.unlicensed-sale")
    void unlicensed_sale(@ForAll("foodSale") Dossier dossier) {
        agree("food.unlicensed-sale", dossier, GoodsOracles::unlicensedFoodSale);
    }

    @Provide
    Arbitrary<Dossier> foodSale() {
        return GoodsDossiers.foodSale();
    }

    @Property(seed = "20201120")
    @Label("device.unregistered")
    void unregistered(@ForAll("deviceSale") Dossier dossier) {
        agree("device.unregistered", dossier, GoodsOracles::unregisteredDevice);
    }

    @Provide
    Arbitrary<Dossier> deviceSale() {
        return GoodsDossiers.deviceSale();
    }

    @Property(seed = "20201121")
    @Label("drug.prescription-online")
    void prescription_online(@ForAll("prescriptionSale") Dossier dossier) {
        agree("drug.prescription-online", dossier, GoodsOracles::prescriptionDrugOnline);
    }

    @Provide
    Arbitrary<Dossier> prescriptionSale() {
        return GoodsDossiers.prescriptionSale();
    }

    @Property(seed = "20201122")
    @Label("wildlife.national-protected-trade")
    void national_protected_trade(@ForAll("wildlifeSale") Dossier dossier) {
        agree("wildlife.national-protected-trade", dossier, GoodsOracles::protectedWildlifeTrade);
    }

    @Provide
    Arbitrary<Dossier> wildlifeSale() {
        return GoodsDossiers.wildlifeSale();
    }

    @Property(seed = "20201123")
    @Label("goods.tobacco-to-minors")
    void tobacco_to_minors(@ForAll("tobaccoSale") Dossier dossier) {
        agree("goods.tobacco-to-minors", dossier, GoodsOracles::tobaccoOrAlcoholToMinors);
    }

    @Provide
    Arbitrary<Dossier> tobaccoSale() {
        return GoodsDossiers.tobaccoSale();
    }

    private static void agree(
            String type, Dossier dossier, Function<CaseFacts, Set<String>> oracle) {
        Set<String> expected = oracle.apply(new CaseFacts(dossier));
        Set<String> found = new TreeSet<>();
        for (Violation violation : CLASSIFIER.classify(dossier).violations()) {
            String offender = violation.offender().id();
            if (violation.id().equals(type) && offender != null) {
                found.add(offender);
            }
        }
        Statistics.label("违法 violation")
                .collect(!expected.isEmpty())
                .coverage(
                        coverage -> {
                            coverage.check(true).percentage(share -> share >= LEAST_SHARE);
                            coverage.check(false).percentage(share -> share >= LEAST_SHARE);
                        });
        assertThat(found).as(type + " " + dossier.conductDate()).isEqualTo(expected);
    }
}
