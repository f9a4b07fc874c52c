package org.netsword.rules.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.Answer;
import org.netsword.fact.Disclosure;
import org.netsword.fact.GoodsItem;
import org.netsword.fact.ListEntry;
import org.netsword.fact.Listing;
import org.netsword.fact.Merchant;
import org.netsword.fact.Order;
import org.netsword.fact.Permit;
import org.netsword.fact.PrescriptionSale;
import org.netsword.fact.Product;
import org.netsword.fact.WildlifeItem;
import org.netsword.fact.kind.Business;
import org.netsword.fact.kind.BuyerKind;
import org.netsword.fact.kind.DisclosureKind;
import org.netsword.fact.kind.EntityKind;
import org.netsword.fact.kind.GoodsCondition;
import org.netsword.fact.kind.OfficialList;
import org.netsword.fact.kind.PermitKind;
import org.netsword.fact.kind.PermitState;
import org.netsword.fact.kind.ProductCategory;
import org.netsword.fact.kind.ProductTrait;
import org.netsword.fact.kind.WildlifeOrigin;

/**
 * 商品：who sells what may not be sold, or not in this way.
 *
 * <p>Each predicate gives the ids of the parties that commit the violation on known facts.
 */
final class GoodsOracles {
    private static final Set<PermitState> NO_CERTIFICATE =
            Set.of(PermitState.NONE_FOUND, PermitState.FORGED, PermitState.ANOTHERS);

    private GoodsOracles() {}

    /** 《食品安全法》第三十四条第一款第十项：超过保质期、标注虚假生产日期、保质期。 */
    static Set<String> expiredOrFalselyDatedFood(CaseFacts facts) {
        Set<String> offenders = new TreeSet<>();
        for (GoodsItem item : facts.all(GoodsItem.class)) {
            Optional<Listing> listing = listingOf(facts, item);
            String product =
                    item.productId() == null
                            ? listing.map(Listing::productId).orElse(null)
                            : item.productId();
            boolean food =
                    facts.find(Product.class, product)
                            .filter(found -> found.isA(ProductCategory.FOOD))
                            .isPresent();
            boolean operated =
                    (item.soldOn() != null && item.listingId() != null)
                            || listing.filter(Listing::offered).isPresent();
            LocalDate dealtIn = item.soldOn() == null ? facts.day() : item.soldOn();
            boolean expired =
                    Stream.of(item.expiresOn(), item.labelledExpiresOn())
                            .filter(Objects::nonNull)
                            .anyMatch(dealtIn::isAfter);
            boolean falselyDated =
                    differ(item.producedOn(), item.labelledProducedOn())
                            || later(item.labelledExpiresOn(), item.expiresOn())
                            || (item.conditions() != null
                                    && item.conditions().contains(GoodsCondition.USE_BY_ALTERED));
            if (food && operated && (expired || falselyDated) && facts.since(2018, 12, 29)) {
                listing.map(Listing::sellerId).ifPresent(offenders::add);
            }
        }
        return offenders;
    }

    /** 《食品安全法》第三十五条第一款：销售食品、餐饮服务应当取得许可。 */
    static Set<String> unlicensedFoodSale(CaseFacts facts) {
        return sellers(
                facts,
                (listing, product) ->
                        facts.since(2018, 12, 29)
                                && foodNeedsLicence(facts, product)
                                && !sellsOwnFood(facts, listing, product)
                                && !sellsMedicalFood(facts, listing, product)
                                && hasNoFoodLicence(facts, listing.sellerId()));
    }

    /** 《医疗器械监督管理条例》（2017年第四十条，2021年第五十五条）：不得经营未依法注册的医疗器械。 */
    static Set<String> unregisteredDevice(CaseFacts facts) {
        return sellers(
                facts,
                (listing, product) ->
                        facts.since(2017, 5, 4)
                                && (product.isA(ProductCategory.DEVICE_II)
                                        || product.isA(ProductCategory.DEVICE_III))
                                && isNotRegistered(facts, product)
                                && !emergencyUse(facts, product));
    }

    /** 《药品管理法》第五十八条、《药品网络销售监督管理办法》第九条、第十三条：处方药网络销售。 */
    static Set<String> prescriptionDrugOnline(CaseFacts facts) {
        return sellers(
                facts,
                (listing, product) ->
                        product.isA(ProductCategory.PRESCRIPTION_DRUG)
                                && isPharmacy(facts, listing.sellerId())
                                && listing.buyers() != null
                                && (listing.buyers().contains(BuyerKind.CONSUMER)
                                        || listing.buyers().contains(BuyerKind.MINOR))
                                && soldInBreach(facts, listing));
    }

    /** 《野生动物保护法》（2018年第二十七条、第二十八条，2022年第二十八条、第二十九条）。 */
    static Set<String> protectedWildlifeTrade(CaseFacts facts) {
        return sellers(
                facts,
                (listing, product) ->
                        facts.all(WildlifeItem.class).stream()
                                .filter(item -> Objects.equals(product.id(), item.productId()))
                                .anyMatch(item -> unlawfullySold(facts, listing, item)));
    }

    /** 《未成年人保护法》（2012年第三十七条，2020年第五十九条）：烟、酒、彩票。 */
    static Set<String> tobaccoOrAlcoholToMinors(CaseFacts facts) {
        Set<String> offenders = new TreeSet<>();
        for (Listing listing : facts.all(Listing.class)) {
            Optional<Product> product = facts.productOf(listing);
            if (!listing.offered()
                    || product.filter(found -> keptFromMinors(facts, found)).isEmpty()) {
                continue;
            }
            if (listing.sellerId() != null && hasNoSign(facts, listing)) {
                offenders.add(listing.sellerId());
            }
            for (Order order : facts.all(Order.class)) {
                String seller = order.sellerId() == null ? listing.sellerId() : order.sellerId();
                if (seller != null
                        && listing.id() != null
                        && listing.id().equals(order.listingId())
                        && soldToMinorOrUnchecked(order, facts.day())) {
                    offenders.add(seller);
                }
            }
        }
        return offenders;
    }

    private static Set<String> sellers(CaseFacts facts, BiPredicate<Listing, Product> unlawful) {
        Set<String> offenders = new TreeSet<>();
        for (Listing listing : facts.all(Listing.class)) {
            Optional<Product> product = facts.productOf(listing);
            if (listing.sellerId() != null
                    && listing.offered()
                    && product.filter(found -> unlawful.test(listing, found)).isPresent()) {
                offenders.add(listing.sellerId());
            }
        }
        return offenders;
    }

    /** 实物出自的商品信息；没有写明的，是唯一出售该商品的那一条。 */
    private static Optional<Listing> listingOf(CaseFacts facts, GoodsItem item) {
        if (item.listingId() != null) {
            return facts.find(Listing.class, item.listingId());
        }
        List<Listing> selling =
                facts.all(Listing.class).stream()
                        .filter(
                                listing ->
                                        item.productId() != null
                                                && item.productId().equals(listing.productId()))
                        .toList();
        return selling.size() == 1 ? Optional.of(selling.get(0)) : Optional.empty();
    }

    private static boolean later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }

    private static boolean differ(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && !one.equals(other);
    }

    /** 2021-04-29起，仅销售预包装食品的改为备案；食用农产品从来不需要；食品添加剂不是食品。 */
    private static boolean foodNeedsLicence(CaseFacts facts, Product product) {
        if (!product.isA(ProductCategory.FOOD)
                || product.isA(ProductCategory.EDIBLE_FARM_PRODUCE)
                || product.isA(ProductCategory.FOOD_ADDITIVE)) {
            return false;
        }
        return !facts.since(2021, 4, 29)
                || product.isA(ProductCategory.CATERING_FOOD)
                || product.lacks(ProductTrait.PREPACKAGED);
    }

    private static boolean sellsOwnFood(CaseFacts facts, Listing listing, Product product) {
        return facts.since(2023, 12, 1)
                && listing.sellerId() != null
                && listing.sellerId().equals(product.manufacturerId())
                && facts.heldBy(listing.sellerId(), PermitKind.FOOD_PRODUCTION).stream()
                        .anyMatch(permit -> permit.validOn(facts.day()));
    }

    private static boolean sellsMedicalFood(CaseFacts facts, Listing listing, Product product) {
        return facts.since(2019, 12, 1)
                && product.isA(ProductCategory.FSMP_SPECIFIC_TOTAL)
                && (isPharmacy(facts, listing.sellerId())
                        || facts.find(Merchant.class, listing.sellerId())
                                .filter(
                                        merchant ->
                                                merchant.entityKind()
                                                        == EntityKind.MEDICAL_INSTITUTION)
                                .isPresent());
    }

    private static boolean hasNoFoodLicence(CaseFacts facts, @Nullable String seller) {
        List<Permit> licences = facts.heldBy(seller, PermitKind.FOOD_BUSINESS);
        return licences.stream().anyMatch(licence -> licence.missingOn(facts.day()))
                && licences.stream().noneMatch(licence -> licence.validOn(facts.day()));
    }

    /** 查无、冒用、伪造的；失效的，只有失效之后生产的才算。 */
    private static boolean isNotRegistered(CaseFacts facts, Product product) {
        List<Permit> certificates = facts.grantedFor(product.id(), PermitKind.DEVICE_REGISTRATION);
        return certificates.stream().noneMatch(permit -> permit.validOn(facts.day()))
                && certificates.stream()
                        .anyMatch(
                                permit ->
                                        (permit.state() != null
                                                        && NO_CERTIFICATE.contains(permit.state()))
                                                || madeAfterExpiry(facts, product, permit));
    }

    private static boolean madeAfterExpiry(CaseFacts facts, Product product, Permit permit) {
        LocalDate end = permit.validTo();
        return end != null
                && end.isBefore(facts.day())
                && facts.all(GoodsItem.class).stream()
                        .filter(item -> Objects.equals(product.id(), item.productId()))
                        .map(GoodsItem::producedOn)
                        .filter(Objects::nonNull)
                        .anyMatch(produced -> produced.isAfter(end));
    }

    private static boolean emergencyUse(CaseFacts facts, Product product) {
        return facts.since(2021, 6, 1)
                && facts.grantedFor(product.id(), PermitKind.EMERGENCY_USE).stream()
                        .anyMatch(permit -> permit.validOn(facts.day()));
    }

    private static boolean isPharmacy(CaseFacts facts, @Nullable String seller) {
        return facts.find(Merchant.class, seller)
                .map(Merchant::businesses)
                .filter(
                        businesses ->
                                businesses.contains(Business.PHARMACY)
                                        || businesses.contains(Business.CHAIN_PHARMACY))
                .isPresent();
    }

    private static boolean soldInBreach(CaseFacts facts, Listing listing) {
        List<PrescriptionSale> sales =
                facts.all(PrescriptionSale.class).stream()
                        .filter(sale -> Objects.equals(listing.id(), sale.listingId()))
                        .toList();
        boolean unreviewed =
                sales.stream()
                        .anyMatch(
                                sale ->
                                        sale.prescriptionObtained() == Answer.NO
                                                || sale.pharmacistReviewed() == Answer.NO);
        if (facts.since(2022, 12, 1)) {
            return unreviewed || sales.stream().anyMatch(GoodsOracles::breaksOnlineRules);
        }
        boolean properlyReviewed =
                sales.stream()
                        .anyMatch(
                                sale ->
                                        sale.prescriptionObtained() == Answer.YES
                                                && sale.sourceVerified() != Answer.NO
                                                && sale.pharmacistReviewed() == Answer.YES);
        return unreviewed || !properlyReviewed;
    }

    /** 2022-12-01起：来源、实名、协议、标记、影印件、警示、区分、先审方后展示。 */
    private static boolean breaksOnlineRules(PrescriptionSale sale) {
        return Stream.of(
                                sale.sourceVerified(),
                                sale.realName(),
                                sale.agreementWithIssuer(),
                                sale.usedMarked(),
                                sale.paperCopyControlled(),
                                sale.warningProminent(),
                                sale.separatedFromOtc())
                        .anyMatch(Answer.NO::equals)
                || sale.packShownOnEntryPages() == Answer.YES
                || sale.detailsBeforeReview() == Answer.YES;
    }

    private static boolean unlawfullySold(CaseFacts facts, Listing listing, WildlifeItem item) {
        List<ListEntry> entries =
                facts.all(ListEntry.class).stream()
                        .filter(entry -> Objects.equals(item.productId(), entry.productId()))
                        .filter(entry -> entry.listedOn(facts.day()))
                        .toList();
        boolean bred = item.origin() == WildlifeOrigin.CAPTIVE_BRED;
        boolean captiveList = on(entries, OfficialList.CAPTIVE_BRED_LIST);
        boolean isProtected =
                captiveList
                        || entries.stream()
                                .filter(entry -> entry.list() == OfficialList.PROTECTED_ANIMALS)
                                .anyMatch(
                                        entry ->
                                                entry.wildPopulationOnly() != Answer.YES
                                                        || item.origin() == WildlifeOrigin.WILD);
        boolean livestock = bred && on(entries, OfficialList.LIVESTOCK_CATALOGUE);
        List<Permit> approvals =
                Stream.concat(
                                facts
                                        .heldBy(listing.sellerId(), PermitKind.WILDLIFE_TRADE)
                                        .stream(),
                                facts
                                        .grantedFor(item.productId(), PermitKind.WILDLIFE_TRADE)
                                        .stream()
                                        .filter(permit -> permit.holderId() == null))
                        .toList();
        List<Permit> breeding = facts.heldBy(listing.sellerId(), PermitKind.CAPTIVE_BREEDING);
        boolean bredLawfully =
                captiveList
                        && item.specialMark() == Answer.YES
                        && breeding.stream().anyMatch(permit -> permit.validOn(facts.day()));
        boolean unapproved =
                approvals.stream().anyMatch(permit -> permit.missingOn(facts.day()))
                        && approvals.stream().noneMatch(permit -> permit.validOn(facts.day()));
        boolean unmarked = item.specialMark() == Answer.NO;
        return isProtected && !livestock && !bredLawfully && (unapproved || unmarked);
    }

    private static boolean on(List<ListEntry> entries, OfficialList list) {
        return entries.stream().anyMatch(entry -> entry.list() == list);
    }

    /** 烟、酒；2021-06-01起并含电子烟、彩票。 */
    private static boolean keptFromMinors(CaseFacts facts, Product product) {
        return (facts.since(2013, 1, 1)
                        && (product.isA(ProductCategory.ALCOHOL)
                                || product.isA(ProductCategory.TOBACCO_ARTICLE)))
                || (facts.since(2021, 6, 1)
                        && (product.isA(ProductCategory.E_CIGARETTE)
                                || product.isA(ProductCategory.LOTTERY)));
    }

    private static boolean hasNoSign(CaseFacts facts, Listing listing) {
        Set<String> places = new TreeSet<>();
        Stream.of(listing.id(), listing.sellerId()).filter(Objects::nonNull).forEach(places::add);
        return facts.all(Disclosure.class).stream()
                .filter(sign -> sign.kind() == DisclosureKind.NO_SALE_TO_MINORS)
                .filter(sign -> sign.subjectId() != null && places.contains(sign.subjectId()))
                .anyMatch(sign -> sign.shown() == Answer.NO || sign.prominent() == Answer.NO);
    }

    /** 付款时不满十八周岁；年龄不明而没有查验的，属于难以判明而没有要求出示证件。 */
    private static boolean soldToMinorOrUnchecked(Order order, LocalDate day) {
        LocalDate birth = order.buyerBirthDate();
        if (birth == null) {
            return order.ageChecked() == Answer.NO;
        }
        LocalDate sold = order.paidOn() == null ? day : order.paidOn();
        return birth.plusYears(18).isAfter(sold);
    }
}
