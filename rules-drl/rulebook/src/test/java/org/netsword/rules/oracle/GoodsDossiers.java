package org.netsword.rules.oracle;

import static org.netsword.rules.oracle.GoodsFacts.food;
import static org.netsword.rules.oracle.GoodsFacts.listing;
import static org.netsword.rules.oracle.GoodsFacts.merchant;
import static org.netsword.rules.oracle.GoodsFacts.permit;
import static org.netsword.rules.oracle.GoodsFacts.product;
import static org.netsword.rules.oracle.RandomFacts.after;
import static org.netsword.rules.oracle.RandomFacts.answer;
import static org.netsword.rules.oracle.RandomFacts.dossiers;
import static org.netsword.rules.oracle.RandomFacts.maybe;
import static org.netsword.rules.oracle.RandomFacts.mostly;
import static org.netsword.rules.oracle.RandomFacts.one;
import static org.netsword.rules.oracle.RandomFacts.setOf;
import static org.netsword.rules.oracle.RandomFacts.upTo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.netsword.Dossier;
import org.netsword.fact.Answer;
import org.netsword.fact.GoodsItem;
import org.netsword.fact.GoodsItemBuilder;
import org.netsword.fact.ListEntry;
import org.netsword.fact.ListEntryBuilder;
import org.netsword.fact.Order;
import org.netsword.fact.OrderBuilder;
import org.netsword.fact.PrescriptionSale;
import org.netsword.fact.PrescriptionSaleBuilder;
import org.netsword.fact.WildlifeItem;
import org.netsword.fact.WildlifeItemBuilder;
import org.netsword.fact.kind.DisclosureKind;
import org.netsword.fact.kind.GoodsCondition;
import org.netsword.fact.kind.OfficialList;
import org.netsword.fact.kind.PermitKind;
import org.netsword.fact.kind.ProductCategory;
import org.netsword.fact.kind.WildlifeForm;
import org.netsword.fact.kind.WildlifeGroup;
import org.netsword.fact.kind.WildlifeOrigin;

/** 随机案卷：商品。 */
final class GoodsDossiers {
    /** 曾经有效的：何时失效，案卷写明。 */
    private GoodsDossiers() {}

    static Arbitrary<Dossier> datedFood() {
        return dossiers(
                day ->
                        List.of(
                                one(merchant("m1")),
                                one(merchant("m2")),
                                one(food("g1")),
                                one(food("g2")),
                                one(listing("l1", "g1")),
                                one(listing("l2", "g2")),
                                upTo(2, datedItem(day))),
                LocalDate.of(2018, 12, 29),
                LocalDate.of(2020, 11, 11),
                LocalDate.of(2021, 4, 29),
                LocalDate.of(2025, 12, 1));
    }

    private static Arbitrary<GoodsItem> datedItem(LocalDate day) {
        return Builders.withBuilder(GoodsItem::builder)
                .use(maybe("l1", "l2"))
                .in(
                        (builder, listing) ->
                                builder.listingId(listing)
                                        .productId(
                                                listing == null ? "g1" : listing.replace('l', 'g')))
                .use(maybe(after(day, -200, -199)))
                .in(GoodsItemBuilder::producedOn)
                .use(maybe(after(day, -200, -200, -200, -199)))
                .in(GoodsItemBuilder::labelledProducedOn)
                .use(maybe(after(day, -10, -1, 0, 1, 30)))
                .in((builder, end) -> builder.expiresOn(end).labelledExpiresOn(end))
                .use(Arbitraries.of(true, false, false, false))
                .in(
                        (builder, relabelled) ->
                                relabelled ? builder.labelledExpiresOn(day.plusDays(40)) : builder)
                .use(maybe(after(day, -11, -10, -9, -2, -1, 0)))
                .in(GoodsItemBuilder::soldOn)
                .use(setOf(GoodsCondition.USE_BY_ALTERED, GoodsCondition.SPOILED))
                .in(
                        (builder, found) ->
                                builder.conditions(
                                        found == null || found.size() < 2 ? null : found))
                .build(GoodsItemBuilder::build);
    }

    static Arbitrary<Dossier> foodSale() {
        return dossiers(
                day ->
                        List.of(
                                one(merchant("m1")),
                                one(merchant("m2")),
                                one(food("g1")),
                                one(food("g2")),
                                one(listing("l1", "g1")),
                                one(listing("l2", "g2")),
                                upTo(
                                        3,
                                        permit(
                                                day,
                                                null,
                                                PermitKind.FOOD_BUSINESS,
                                                PermitKind.FOOD_BUSINESS,
                                                day.getYear() < 2024
                                                        ? PermitKind.FOOD_BUSINESS
                                                        : PermitKind.FOOD_PRODUCTION))),
                LocalDate.of(2020, 11, 11),
                LocalDate.of(2021, 4, 29),
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2025, 12, 1));
    }

    static Arbitrary<Dossier> deviceSale() {
        return dossiers(
                day ->
                        List.of(
                                one(merchant("m1")),
                                one(merchant("m2")),
                                one(
                                        product(
                                                "g1",
                                                ProductCategory.DEVICE_II,
                                                ProductCategory.DEVICE_III,
                                                ProductCategory.DEVICE_I,
                                                ProductCategory.PROTECTIVE_GOODS)),
                                one(listing("l1", "g1")),
                                upTo(1, listing("l2", "g1")),
                                upTo(
                                        2,
                                        permit(
                                                day,
                                                "g1",
                                                PermitKind.DEVICE_REGISTRATION,
                                                PermitKind.DEVICE_REGISTRATION,
                                                day.getYear() < 2022
                                                        ? PermitKind.DEVICE_REGISTRATION
                                                        : PermitKind.EMERGENCY_USE)),
                                upTo(1, madeOn(day))),
                LocalDate.of(2017, 5, 4),
                LocalDate.of(2020, 11, 11),
                LocalDate.of(2021, 6, 1),
                LocalDate.of(2025, 1, 20));
    }

    private static Arbitrary<GoodsItem> madeOn(LocalDate day) {
        return maybe(after(day, -60, -2, -1, 0))
                .map(made -> GoodsItem.builder().productId("g1").producedOn(made).build());
    }

    static Arbitrary<Dossier> prescriptionSale() {
        return dossiers(
                day ->
                        List.of(
                                one(merchant("m1")),
                                one(merchant("m2")),
                                one(
                                        product(
                                                "g1",
                                                ProductCategory.PRESCRIPTION_DRUG,
                                                ProductCategory.PRESCRIPTION_DRUG,
                                                ProductCategory.PRESCRIPTION_DRUG,
                                                ProductCategory.PRESCRIPTION_DRUG,
                                                ProductCategory.OTC_DRUG)),
                                one(listing("l1", "g1")),
                                upTo(1, prescriptions())),
                LocalDate.of(2019, 12, 1),
                LocalDate.of(2020, 11, 11),
                LocalDate.of(2022, 12, 1),
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2026, 5, 15));
    }

    private static Arbitrary<PrescriptionSale> prescriptions() {
        return Builders.withBuilder(PrescriptionSale::builder)
                .use(mostly(Answer.YES))
                .in(PrescriptionSaleBuilder::prescriptionObtained)
                .use(mostly(Answer.YES))
                .in(PrescriptionSaleBuilder::pharmacistReviewed)
                .use(mostly(Answer.YES))
                .in(PrescriptionSaleBuilder::sourceVerified)
                .use(mostly(Answer.YES))
                .in(PrescriptionSaleBuilder::realName)
                .use(mostly(Answer.YES))
                .in(PrescriptionSaleBuilder::agreementWithIssuer)
                .use(mostly(Answer.YES))
                .in(PrescriptionSaleBuilder::usedMarked)
                .use(mostly(Answer.YES))
                .in(PrescriptionSaleBuilder::paperCopyControlled)
                .use(mostly(Answer.YES))
                .in(PrescriptionSaleBuilder::warningProminent)
                .use(mostly(Answer.YES))
                .in(PrescriptionSaleBuilder::separatedFromOtc)
                .use(mostly(Answer.NO))
                .in(PrescriptionSaleBuilder::packShownOnEntryPages)
                .use(mostly(Answer.NO))
                .in(PrescriptionSaleBuilder::detailsBeforeReview)
                .build(builder -> builder.listingId("l1").build());
    }

    static Arbitrary<Dossier> wildlifeSale() {
        return dossiers(
                day ->
                        List.of(
                                one(merchant("m1")),
                                one(merchant("m2")),
                                one(product("g1", ProductCategory.WILD_ANIMAL)),
                                one(listing("l1", "g1")),
                                one(wildlife()),
                                upTo(3, listEntry(day)),
                                upTo(
                                        3,
                                        permit(
                                                day,
                                                "g1",
                                                PermitKind.WILDLIFE_TRADE,
                                                PermitKind.WILDLIFE_TRADE,
                                                PermitKind.CAPTIVE_BREEDING))),
                LocalDate.of(2018, 10, 27),
                LocalDate.of(2020, 11, 11),
                LocalDate.of(2021, 2, 5),
                LocalDate.of(2023, 5, 1));
    }

    /** 专用标识 stays unknown: the rule and the oracle do not agree yet on what it alone decides. */
    private static Arbitrary<WildlifeItem> wildlife() {
        return Builders.withBuilder(WildlifeItem::builder)
                .use(maybe(WildlifeGroup.LAND_ANIMAL, WildlifeGroup.AQUATIC_ANIMAL))
                .in(WildlifeItemBuilder::taxon)
                .use(maybe(WildlifeOrigin.WILD, WildlifeOrigin.CAPTIVE_BRED))
                .in(WildlifeItemBuilder::origin)
                .use(maybe(WildlifeForm.LIVE, WildlifeForm.PART, WildlifeForm.PRODUCT))
                .in(WildlifeItemBuilder::form)
                .build(builder -> builder.id("w1").productId("g1").build());
    }

    private static Arbitrary<ListEntry> listEntry(LocalDate day) {
        return Builders.withBuilder(ListEntry::builder)
                .use(
                        maybe(
                                OfficialList.PROTECTED_ANIMALS,
                                OfficialList.PROTECTED_ANIMALS,
                                OfficialList.PROTECTED_ANIMALS,
                                OfficialList.PROTECTED_ANIMALS,
                                OfficialList.PROTECTED_ANIMALS,
                                OfficialList.CAPTIVE_BRED_LIST,
                                OfficialList.LIVESTOCK_CATALOGUE,
                                OfficialList.SANYOU_ANIMALS,
                                OfficialList.CITES))
                .in(ListEntryBuilder::list)
                .use(mostly(Answer.YES))
                .in(ListEntryBuilder::listed)
                .use(answer())
                .in(
                        (builder, wildOnly) ->
                                builder.list() == OfficialList.PROTECTED_ANIMALS
                                        ? builder.wildPopulationOnly(wildOnly)
                                        : builder)
                .use(maybe(after(day, -900, -900, 0, 1)))
                .in(ListEntryBuilder::listedFrom)
                .use(after(day, -1, 0, 1).injectNull(0.7))
                .in(ListEntryBuilder::listedTo)
                .build(builder -> builder.productId("g1").build());
    }

    static Arbitrary<Dossier> tobaccoSale() {
        return dossiers(
                day ->
                        List.of(
                                one(merchant("m1")),
                                one(merchant("m2")),
                                one(
                                        product(
                                                "g1",
                                                ProductCategory.ALCOHOL,
                                                ProductCategory.CIGARETTE,
                                                ProductCategory.E_CIGARETTE,
                                                ProductCategory.LOTTERY,
                                                ProductCategory.ORDINARY_FOOD)),
                                one(listing("l1", "g1")),
                                upTo(2, orderOf(day)),
                                upTo(
                                        1,
                                        TradeFacts.disclosure(
                                                Set.of("l1", "m1", "m2"),
                                                DisclosureKind.NO_SALE_TO_MINORS))),
                LocalDate.of(2020, 11, 11),
                LocalDate.of(2021, 6, 1),
                LocalDate.of(2024, 4, 26));
    }

    private static Arbitrary<Order> orderOf(LocalDate day) {
        LocalDate eighteen = day.minusYears(18);
        return Builders.withBuilder(Order::builder)
                .use(maybe("l1"))
                .in(OrderBuilder::listingId)
                .use(maybe(after(eighteen, -400, -1, 0, 0, 1, 2, 900)))
                .in(OrderBuilder::buyerBirthDate)
                .use(maybe(after(day, -1, 0)))
                .in(OrderBuilder::paidOn)
                .use(mostly(Answer.YES))
                .in(
                        (builder, checked) ->
                                builder.buyerBirthDate() == null
                                        ? builder
                                        : builder.ageChecked(checked))
                .build(OrderBuilder::build);
    }
}
