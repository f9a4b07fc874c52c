package org.netsword.rules.oracle;

import static org.netsword.rules.oracle.RandomFacts.after;
import static org.netsword.rules.oracle.RandomFacts.amount;
import static org.netsword.rules.oracle.RandomFacts.answer;
import static org.netsword.rules.oracle.RandomFacts.around;
import static org.netsword.rules.oracle.RandomFacts.dossier;
import static org.netsword.rules.oracle.RandomFacts.dossiers;
import static org.netsword.rules.oracle.RandomFacts.maybe;
import static org.netsword.rules.oracle.RandomFacts.mostly;
import static org.netsword.rules.oracle.RandomFacts.one;
import static org.netsword.rules.oracle.RandomFacts.setOf;
import static org.netsword.rules.oracle.RandomFacts.upTo;
import static org.netsword.rules.oracle.TradeFacts.assessment;
import static org.netsword.rules.oracle.TradeFacts.disclosure;
import static org.netsword.rules.oracle.TradeFacts.listing;
import static org.netsword.rules.oracle.TradeFacts.merchant;
import static org.netsword.rules.oracle.TradeFacts.platform;
import static org.netsword.rules.oracle.TradeFacts.shop;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;
import org.netsword.Dossier;
import org.netsword.fact.AftersalesRequest;
import org.netsword.fact.AftersalesRequestBuilder;
import org.netsword.fact.Answer;
import org.netsword.fact.Disclosure;
import org.netsword.fact.DisclosureBuilder;
import org.netsword.fact.Filing;
import org.netsword.fact.FilingBuilder;
import org.netsword.fact.Merchant;
import org.netsword.fact.MerchantBuilder;
import org.netsword.fact.Order;
import org.netsword.fact.OrderBuilder;
import org.netsword.fact.PriceOffer;
import org.netsword.fact.PriceOfferBuilder;
import org.netsword.fact.PrizePromotion;
import org.netsword.fact.PrizePromotionBuilder;
import org.netsword.fact.Product;
import org.netsword.fact.ReturnPolicy;
import org.netsword.fact.ReturnPolicyBuilder;
import org.netsword.fact.kind.BuyerPurpose;
import org.netsword.fact.kind.CeaseReason;
import org.netsword.fact.kind.DisclosureKind;
import org.netsword.fact.kind.ExclusionGround;
import org.netsword.fact.kind.FilingContent;
import org.netsword.fact.kind.JudgedElement;
import org.netsword.fact.kind.PrizeInfo;
import org.netsword.fact.kind.PrizeKind;
import org.netsword.fact.kind.ProductTrait;
import org.netsword.fact.kind.RefusalGround;
import org.netsword.fact.kind.RequestKind;
import org.netsword.fact.kind.RequestResponse;

/** 随机案卷：经营行为。 */
final class TradeDossiers {
    private TradeDossiers() {}

    static Arbitrary<Dossier> licenceInfo() {
        return dossiers(
                day ->
                        List.of(
                                one(merchant("m1")),
                                one(merchant("m2")),
                                one(platform()),
                                upTo(
                                        3,
                                        disclosure(
                                                Set.of("m1", "m2", "p1"),
                                                DisclosureKind.BUSINESS_LICENCE,
                                                DisclosureKind.BUSINESS_LICENCE,
                                                DisclosureKind.PERMIT_INFO))),
                LocalDate.of(2019, 1, 1),
                LocalDate.of(2020, 11, 11),
                LocalDate.of(2021, 5, 1));
    }

    static Arbitrary<Dossier> changedInfo() {
        return Arbitraries.of(
                        LocalDate.of(2020, 8, 20),
                        LocalDate.of(2021, 8, 20),
                        LocalDate.of(2023, 8, 25),
                        LocalDate.of(2025, 12, 10))
                .flatMap(
                        day ->
                                Arbitraries.of(35, 25, 16, 14, 13)
                                        .map(ago -> day.minusDays(ago))
                                        .flatMap(changed -> changedInfo(day, changed)));
    }

    private static Arbitrary<Dossier> changedInfo(LocalDate day, LocalDate changed) {
        Arbitrary<Disclosure> disclosure =
                Builders.withBuilder(Disclosure::builder)
                        .use(maybe("m1", "m1", "p1"))
                        .in(DisclosureBuilder::subjectId)
                        .use(
                                Arbitraries.of(
                                        DisclosureKind.BUSINESS_LICENCE,
                                        DisclosureKind.PERMIT_INFO,
                                        DisclosureKind.EXEMPTION_DECLARATION,
                                        DisclosureKind.ADDRESS_CONTACT,
                                        DisclosureKind.RETURN_RULES))
                        .in(DisclosureBuilder::kind)
                        .use(Arbitraries.just(changed).injectNull(0.1))
                        .in(DisclosureBuilder::changedOn)
                        .use(maybe(after(changed, 0, 11, 12, 13, 14, 15, 16)))
                        .in(DisclosureBuilder::updatedOn)
                        .use(answer())
                        .in(DisclosureBuilder::trueContent)
                        .build(builder -> builder.id("d1").build());
        Arbitrary<Filing> filing =
                Builders.withBuilder(Filing::builder)
                        .use(maybe("m1"))
                        .in(FilingBuilder::filerId)
                        .use(maybe(FilingContent.CHANGED_INFO_TO_PLATFORM))
                        .in(FilingBuilder::content)
                        .use(maybe(after(changed, 1, 3, 4, 5, 6)))
                        .in(FilingBuilder::filedOn)
                        .build(FilingBuilder::build);
        return dossier(
                day,
                List.of(
                        one(merchant("m1")),
                        one(platform()),
                        one(disclosure),
                        upTo(1, filing),
                        upTo(2, assessment(JudgedElement.UNREASONABLE, "d1", "d1", "m1"))));
    }

    static Arbitrary<Dossier> termination() {
        return around(
                        LocalDate.of(2019, 1, 1),
                        LocalDate.of(2020, 11, 11),
                        LocalDate.of(2021, 5, 1),
                        LocalDate.of(2024, 7, 1))
                .flatMap(
                        day ->
                                Arbitraries.of(0, 1, 7)
                                        .map(ago -> day.minusDays(ago))
                                        .flatMap(ceased -> termination(day, ceased)));
    }

    private static Arbitrary<Dossier> termination(LocalDate day, LocalDate ceased) {
        Arbitrary<Merchant> merchant =
                Builders.withBuilder(Merchant::builder)
                        .use(maybe(Arbitraries.just(ceased)))
                        .in(MerchantBuilder::ceasedOn)
                        .use(
                                maybe(
                                        CeaseReason.OWN_DECISION,
                                        CeaseReason.OWN_DECISION,
                                        CeaseReason.OWN_DECISION,
                                        CeaseReason.REVOKED,
                                        CeaseReason.REMOVED_BY_PLATFORM))
                        .in(MerchantBuilder::ceaseReason)
                        .build(builder -> builder.id("m1").build());
        Arbitrary<Disclosure> notice =
                Builders.withBuilder(Disclosure::builder)
                        .use(maybe("m1", "m1", "m1", "m2"))
                        .in(DisclosureBuilder::subjectId)
                        .use(
                                Arbitraries.of(
                                        DisclosureKind.TERMINATION,
                                        DisclosureKind.TERMINATION,
                                        DisclosureKind.RETURN_RULES))
                        .in(DisclosureBuilder::kind)
                        .use(answer())
                        .in(DisclosureBuilder::shown)
                        .use(mostly(Answer.YES))
                        .in(DisclosureBuilder::homePage)
                        .use(mostly(Answer.YES))
                        .in(DisclosureBuilder::prominent)
                        .use(mostly(Answer.YES))
                        .in(DisclosureBuilder::continuous)
                        .use(maybe(after(ceased, -60, -31, -30, -30, -29, -10)))
                        .in(DisclosureBuilder::shownFrom)
                        .build(DisclosureBuilder::build);
        return dossier(day, List.of(one(merchant), one(merchant("m2")), upTo(1, notice)));
    }

    static Arbitrary<Dossier> registrationStatus() {
        return dossiers(
                day ->
                        List.of(
                                one(platform()),
                                one(shop("m1", day)),
                                one(shop("m2", day)),
                                upTo(1, shop("m3", day)),
                                upTo(
                                        2,
                                        disclosure(
                                                Set.of("p1"),
                                                DisclosureKind.REGISTRATION_STATUS,
                                                DisclosureKind.REGISTRATION_STATUS,
                                                DisclosureKind.REGISTRATION_STATUS))),
                LocalDate.of(2021, 5, 1),
                LocalDate.of(2023, 3, 3),
                LocalDate.of(2025, 5, 1));
    }

    static Arbitrary<Dossier> returns() {
        return around(
                        LocalDate.of(2017, 3, 15),
                        LocalDate.of(2020, 10, 23),
                        LocalDate.of(2024, 7, 1))
                .flatMap(
                        day ->
                                Arbitraries.of(10, 20, 23, 40)
                                        .map(ago -> day.minusDays(ago))
                                        .flatMap(received -> returns(day, received)));
    }

    private static Arbitrary<Dossier> returns(LocalDate day, LocalDate received) {
        Arbitrary<Product> product =
                Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(Set.<ProductTrait>of())),
                                Tuple.of(
                                        1,
                                        setOf(
                                                ProductTrait.CUSTOM_MADE,
                                                ProductTrait.PERISHABLE,
                                                ProductTrait.DIGITAL,
                                                ProductTrait.PERIODICAL,
                                                ProductTrait.IMPORTED)))
                        .map(traits -> Product.builder().id("g1").traits(traits).build());
        Arbitrary<Order> order =
                Builders.withBuilder(Order::builder)
                        .use(
                                Arbitraries.of(
                                        BuyerPurpose.CONSUMPTION,
                                        BuyerPurpose.CONSUMPTION,
                                        BuyerPurpose.CONSUMPTION,
                                        BuyerPurpose.BUSINESS))
                        .in(OrderBuilder::purpose)
                        .use(Arbitraries.just(received).injectNull(0.1))
                        .in(OrderBuilder::receivedOn)
                        .build(builder -> builder.id("o1").listingId("l1").sellerId("m1").build());
        Arbitrary<ReturnPolicy> policy =
                Builders.withBuilder(ReturnPolicy::builder)
                        .use(answer())
                        .in(ReturnPolicyBuilder::excluded)
                        .use(maybe(ExclusionGround.class.getEnumConstants()))
                        .in(
                                (builder, ground) ->
                                        builder.excluded() == Answer.NO
                                                ? builder
                                                : builder.ground(ground))
                        .use(answer())
                        .in(ReturnPolicyBuilder::confirmStep)
                        .use(answer())
                        .in(ReturnPolicyBuilder::preselected)
                        .use(answer())
                        .in(ReturnPolicyBuilder::marked)
                        .build(builder -> builder.listingId("l1").build());
        return dossier(
                day,
                List.of(
                        one(merchant("m1")),
                        one(product),
                        one(listing("m1")),
                        one(order),
                        upTo(1, policy),
                        upTo(2, request(received))));
    }

    private static Arbitrary<AftersalesRequest> request(LocalDate received) {
        return Builders.withBuilder(AftersalesRequest::builder)
                .use(
                        Arbitraries.of(
                                RequestKind.NO_REASON_RETURN,
                                RequestKind.NO_REASON_RETURN,
                                RequestKind.NO_REASON_RETURN,
                                RequestKind.REPAIR))
                .in(AftersalesRequestBuilder::kind)
                .use(after(received, 0, 1, 6, 7, 7, 8).injectNull(0.1))
                .in(AftersalesRequestBuilder::requestedOn)
                .use(
                        maybe(
                                RequestResponse.DONE,
                                RequestResponse.REFUSED,
                                RequestResponse.REFUSED,
                                RequestResponse.REFUSED,
                                RequestResponse.SILENT,
                                RequestResponse.ASKED_FOR_PROOF))
                .in(AftersalesRequestBuilder::response)
                .use(maybe(RefusalGround.class.getEnumConstants()))
                .in(
                        (builder, ground) ->
                                builder.response() == RequestResponse.REFUSED
                                        ? builder.refusalGround(ground)
                                        : builder)
                .use(maybe(after(received, 9, 15, 16, 21, 22, 23, 24)))
                .in(
                        (builder, handled) ->
                                builder.response() == RequestResponse.DONE
                                        ? builder.handledOn(handled)
                                        : builder)
                .use(answer())
                .in(AftersalesRequestBuilder::returnAddressGiven)
                .use(answer())
                .in(AftersalesRequestBuilder::goodsIntact)
                .build(builder -> builder.orderId("o1").build());
    }

    static Arbitrary<Dossier> charges() {
        return dossiers(
                day ->
                        List.of(
                                one(merchant("m1")),
                                one(merchant("m2")),
                                one(Arbitraries.just(Product.builder().id("g1").build())),
                                one(listing("m1", "m2")),
                                upTo(2, charge()),
                                upTo(1, priceOffer())),
                LocalDate.of(2019, 6, 1),
                LocalDate.of(2022, 7, 1),
                LocalDate.of(2024, 7, 1));
    }

    private static Arbitrary<Order> charge() {
        return Builders.withBuilder(Order::builder)
                .use(maybe("l1"))
                .in(OrderBuilder::listingId)
                .use(maybe("m1", "m2"))
                .in(OrderBuilder::sellerId)
                .use(amount("59", "59.00", "60", "67.5"))
                .in(OrderBuilder::shownTotal)
                .use(amount("59", "59.00", "60", "69"))
                .in(OrderBuilder::chargedTotal)
                .build(OrderBuilder::build);
    }

    private static Arbitrary<PriceOffer> priceOffer() {
        return Builders.withBuilder(PriceOffer::builder)
                .use(maybe("l1"))
                .in(PriceOfferBuilder::listingId)
                .use(amount("59", "60"))
                .in(PriceOfferBuilder::price)
                .use(amount("59", "59.00", "58", "61"))
                .in(PriceOfferBuilder::settledPrice)
                .build(PriceOfferBuilder::build);
    }

    static Arbitrary<Dossier> prizes() {
        return dossiers(
                day ->
                        List.of(
                                one(merchant("m1")),
                                one(merchant("m2")),
                                one(promotion("a1", day)),
                                upTo(1, promotion("a2", day)),
                                upTo(1, assessment(JudgedElement.UNCLEAR, "a1", "m1"))),
                LocalDate.of(2018, 1, 1),
                LocalDate.of(2019, 4, 23),
                LocalDate.of(2020, 12, 1),
                LocalDate.of(2025, 10, 15));
    }

    private static Arbitrary<PrizePromotion> promotion(String id, LocalDate day) {
        return Builders.withBuilder(PrizePromotion::builder)
                .use(maybe("m1", "m2"))
                .in(PrizePromotionBuilder::organiserId)
                .use(maybe(PrizeKind.class.getEnumConstants()))
                .in(PrizePromotionBuilder::kind)
                .use(maybe(after(day, -5)))
                .in(PrizePromotionBuilder::startsOn)
                .use(setOf(PrizeInfo.class.getEnumConstants()))
                .in(PrizePromotionBuilder::missingInfo)
                .use(maybe(after(day, -8, -6, -4, 0)).injectNull(0.5))
                .in(PrizePromotionBuilder::changedOn)
                .use(answer())
                .in(PrizePromotionBuilder::changeFavourable)
                .use(mostly(Answer.YES))
                .in(PrizePromotionBuilder::prizesReal)
                .use(mostly(Answer.NO))
                .in(PrizePromotionBuilder::insiderWinner)
                .use(amount("4900", "50000", "50000.00", "50000.01", "120000"))
                .in(PrizePromotionBuilder::topPrize)
                .use(mostly(Answer.NO))
                .in(PrizePromotionBuilder::approvedLottery)
                .build(builder -> builder.id(id).build());
    }
}
