package org.netsword.rules.oracle;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.AftersalesRequest;
import org.netsword.fact.Answer;
import org.netsword.fact.Disclosure;
import org.netsword.fact.Filing;
import org.netsword.fact.Listing;
import org.netsword.fact.Merchant;
import org.netsword.fact.Order;
import org.netsword.fact.Platform;
import org.netsword.fact.PriceOffer;
import org.netsword.fact.PrizePromotion;
import org.netsword.fact.Product;
import org.netsword.fact.ReturnPolicy;
import org.netsword.fact.kind.BuyerPurpose;
import org.netsword.fact.kind.CeaseReason;
import org.netsword.fact.kind.DisclosureKind;
import org.netsword.fact.kind.EntityKind;
import org.netsword.fact.kind.ExclusionGround;
import org.netsword.fact.kind.FilingContent;
import org.netsword.fact.kind.JudgedElement;
import org.netsword.fact.kind.PrizeInfo;
import org.netsword.fact.kind.PrizeKind;
import org.netsword.fact.kind.ProductTrait;
import org.netsword.fact.kind.RefusalGround;
import org.netsword.fact.kind.RegistrationState;
import org.netsword.fact.kind.RequestKind;
import org.netsword.fact.kind.RequestResponse;

/**
 * 经营行为：who breaks a duty about how one trades.
 *
 * <p>Each predicate gives the ids of the parties that commit the violation on known facts.
 */
final class TradeOracles {
    private static final Set<ProductTrait> NEVER_RETURNED =
            Set.of(
                    ProductTrait.CUSTOM_MADE,
                    ProductTrait.PERISHABLE,
                    ProductTrait.DIGITAL,
                    ProductTrait.PERIODICAL);
    private static final Set<ExclusionGround> BY_NATURE =
            Set.of(
                    ExclusionGround.SAFETY_AFTER_OPENING,
                    ExclusionGround.DEPRECIATES_ON_ACTIVATION,
                    ExclusionGround.NEAR_EXPIRY_OR_FLAW);

    private TradeOracles() {}

    /** 《电子商务法》第十五条第一款：已登记的，首页显著位置持续公示营业执照信息或者链接标识。 */
    static Set<String> licenceInfoNotDisclosed(CaseFacts facts) {
        if (!facts.since(2019, 1, 1)) {
            return Set.of();
        }
        return facts.all(Disclosure.class).stream()
                .filter(disclosure -> disclosure.kind() == DisclosureKind.BUSINESS_LICENCE)
                .filter(TradeOracles::notOnDisplay)
                .map(Disclosure::subjectId)
                .filter(Objects::nonNull)
                .filter(owner -> isRegistered(facts, owner))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** 《电子商务法》第十五条第二款、《网络交易监督管理办法》第十二条第四款：公示的信息变更后更新。 */
    static Set<String> disclosedInfoNotUpdated(CaseFacts facts) {
        Set<String> offenders = new TreeSet<>();
        for (Disclosure disclosure : facts.all(Disclosure.class)) {
            String owner = disclosure.subjectId();
            LocalDate changed = disclosure.changedOn();
            if (owner == null || changed == null || !facts.since(2019, 1, 1)) {
                continue;
            }
            boolean merchant = facts.find(Merchant.class, owner).isPresent();
            boolean platform =
                    facts.find(Platform.class, owner)
                            .filter(Platform::isEcommercePlatform)
                            .isPresent();
            boolean identity =
                    disclosure.kind() == DisclosureKind.BUSINESS_LICENCE
                            || disclosure.kind() == DisclosureKind.PERMIT_INFO;
            boolean exemption =
                    disclosure.kind() == DisclosureKind.EXEMPTION_DECLARATION
                            || (disclosure.kind() == DisclosureKind.ADDRESS_CONTACT
                                    && facts.since(2021, 5, 1));
            boolean covered = merchant ? identity || exemption : platform && identity;
            boolean late =
                    facts.since(2021, 5, 1)
                            ? staleAfter(disclosure, workingDaysAfter(changed, 10), facts.day())
                                    && !reportedInTime(facts, owner, changed)
                            : staleAfter(disclosure, changed, facts.day())
                                    && facts.judgedYes(
                                            JudgedElement.UNREASONABLE, disclosure.id(), owner);
            if (covered && late) {
                offenders.add(owner);
            }
        }
        return offenders;
    }

    /** 《电子商务法》第十六条：自行终止的，提前三十日在首页显著位置持续公示。 */
    static Set<String> terminationNoticeMissing(CaseFacts facts) {
        Set<String> offenders = new TreeSet<>();
        for (Merchant merchant : facts.all(Merchant.class)) {
            LocalDate ceased = merchant.ceasedOn();
            boolean duty =
                    facts.since(2019, 1, 1)
                            && ceased != null
                            && merchant.ceaseReason() == CeaseReason.OWN_DECISION;
            boolean notGiven =
                    facts.all(Disclosure.class).stream()
                            .filter(notice -> notice.kind() == DisclosureKind.TERMINATION)
                            .filter(notice -> merchant.id().equals(notice.subjectId()))
                            .anyMatch(
                                    notice ->
                                            notOnDisplay(notice)
                                                    || startsTooLate(notice.shownFrom(), ceased));
            if (duty && notGiven) {
                offenders.add(merchant.id());
            }
        }
        return offenders;
    }

    /** 《网络交易监督管理办法》第二十七条：区分标记已登记和未登记的经营者。 */
    static Set<String> registrationStatusNotMarked(CaseFacts facts) {
        if (!facts.since(2021, 5, 1)) {
            return Set.of();
        }
        return facts.all(Platform.class).stream()
                .filter(Platform::isEcommercePlatform)
                .filter(platform -> hasBothKinds(facts, platform))
                .map(Platform::id)
                .filter(
                        id ->
                                facts.all(Disclosure.class).stream()
                                        .filter(mark -> id.equals(mark.subjectId()))
                                        .filter(
                                                mark ->
                                                        mark.kind()
                                                                == DisclosureKind
                                                                        .REGISTRATION_STATUS)
                                        .anyMatch(
                                                mark ->
                                                        mark.shown() == Answer.NO
                                                                || mark.prominent() == Answer.NO))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** 《消费者权益保护法》第二十五条：无理由退货，不得故意拖延或者无理拒绝。 */
    static Set<String> returnRefused(CaseFacts facts) {
        Set<String> offenders = new TreeSet<>();
        for (AftersalesRequest request : facts.all(AftersalesRequest.class)) {
            Optional<Order> order = facts.find(Order.class, request.orderId());
            Optional<Listing> listing =
                    order.flatMap(found -> facts.find(Listing.class, found.listingId()));
            if (order.isEmpty() || listing.isEmpty() || !facts.since(2014, 3, 15)) {
                continue;
            }
            String seller =
                    order.get().sellerId() == null
                            ? listing.get().sellerId()
                            : order.get().sellerId();
            boolean entitled =
                    request.kind() == RequestKind.NO_REASON_RETURN
                            && order.get().purpose() == BuyerPurpose.CONSUMPTION
                            && inSevenDays(order.get().receivedOn(), request.requestedOn())
                            && request.goodsIntact() != Answer.NO
                            && facts.productOf(listing.get())
                                    .map(Product::traits)
                                    .filter(
                                            traits ->
                                                    traits.stream()
                                                            .noneMatch(NEVER_RETURNED::contains))
                                    .isPresent();
            if (seller != null && entitled && refusedOrDelayed(facts, request, listing.get())) {
                offenders.add(seller);
            }
        }
        return offenders;
    }

    /** 《价格法》第十三条第二款：不得在标价之外加价出售，不得收取未予标明的费用。 */
    static Set<String> extraCharge(CaseFacts facts) {
        Set<String> offenders = new TreeSet<>();
        for (Order order : facts.all(Order.class)) {
            Optional<Listing> listing = facts.find(Listing.class, order.listingId());
            String seller =
                    order.sellerId() == null
                            ? listing.map(Listing::sellerId).orElse(null)
                            : order.sellerId();
            if (seller != null && exceeds(order.chargedTotal(), order.shownTotal())) {
                offenders.add(seller);
            }
        }
        for (PriceOffer offer : facts.all(PriceOffer.class)) {
            boolean markedBeforePayment =
                    facts.all(Order.class).stream()
                            .filter(order -> Objects.equals(offer.listingId(), order.listingId()))
                            .filter(
                                    order ->
                                            order.shownTotal() != null
                                                    && order.chargedTotal() != null)
                            .anyMatch(order -> !exceeds(order.chargedTotal(), order.shownTotal()));
            if (exceeds(offer.settledPrice(), offer.price()) && !markedBeforePayment) {
                facts.find(Listing.class, offer.listingId())
                        .map(Listing::sellerId)
                        .ifPresent(offenders::add);
            }
        }
        return offenders;
    }

    /** 《反不正当竞争法》（2017、2019年第十条，2025年第十一条）：违法有奖销售。 */
    static Set<String> unlawfulPrizeSale(CaseFacts facts) {
        Set<String> offenders = new TreeSet<>();
        for (PrizePromotion promotion : facts.all(PrizePromotion.class)) {
            String organiser = promotion.organiserId();
            if (organiser != null
                    && facts.since(2018, 1, 1)
                    && promotion.approvedLottery() != Answer.YES
                    && (hidesPrizeInfo(facts, promotion)
                            || changesPrizes(facts, promotion)
                            || promotion.prizesReal() == Answer.NO
                            || promotion.insiderWinner() == Answer.YES
                            || (promotion.kind() == PrizeKind.DRAW
                                    && exceeds(
                                            promotion.topPrize(), BigDecimal.valueOf(50_000))))) {
                offenders.add(organiser);
            }
        }
        return offenders;
    }

    private static boolean notOnDisplay(Disclosure disclosure) {
        return disclosure.shown() == Answer.NO
                || disclosure.homePage() == Answer.NO
                || disclosure.prominent() == Answer.NO
                || disclosure.continuous() == Answer.NO;
    }

    /** 已登记；企业未经登记不成立。 */
    private static boolean isRegistered(CaseFacts facts, String party) {
        return facts.find(Merchant.class, party)
                        .filter(merchant -> merchant.registration() == RegistrationState.REGISTERED)
                        .isPresent()
                || facts.find(Platform.class, party)
                        .filter(Platform::isEcommercePlatform)
                        .filter(platform -> platform.entityKind() == EntityKind.ENTERPRISE)
                        .isPresent();
    }

    /** 期限届满之后才更新，或者查明届满之后页面仍是旧的。 */
    private static boolean staleAfter(Disclosure disclosure, LocalDate limit, LocalDate day) {
        LocalDate updated = disclosure.updatedOn();
        return day.isAfter(limit)
                && (updated == null
                        ? disclosure.trueContent() == Answer.NO
                        : updated.isAfter(limit));
    }

    /** 平台内经营者在三个工作日内报送了平台（第二十六条），此后由平台核验更新。 */
    private static boolean reportedInTime(CaseFacts facts, String filer, LocalDate changed) {
        LocalDate limit = workingDaysAfter(changed, 3);
        return facts.all(Filing.class).stream()
                .filter(filing -> filing.content() == FilingContent.CHANGED_INFO_TO_PLATFORM)
                .filter(filing -> filer.equals(filing.filerId()))
                .map(Filing::filedOn)
                .filter(Objects::nonNull)
                .anyMatch(filed -> !filed.isBefore(changed) && !filed.isAfter(limit));
    }

    /** Monday to Friday; the random days keep clear of public holidays. */
    private static LocalDate workingDaysAfter(LocalDate start, int days) {
        LocalDate end = start;
        for (int left = days; left > 0; ) {
            end = end.plusDays(1);
            if (end.getDayOfWeek() != DayOfWeek.SATURDAY
                    && end.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return end;
    }

    private static boolean startsTooLate(@Nullable LocalDate shown, @Nullable LocalDate ceased) {
        return shown != null && ceased != null && shown.isAfter(ceased.minusDays(30));
    }

    private static boolean hasBothKinds(CaseFacts facts, Platform platform) {
        Set<RegistrationState> states =
                facts.all(Merchant.class).stream()
                        .filter(merchant -> platform.id().equals(merchant.platformId()))
                        .filter(
                                merchant ->
                                        merchant.leftOn() == null
                                                || !merchant.leftOn().isBefore(facts.day()))
                        .map(Merchant::registration)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return platform.mixedRegistration() == Answer.YES
                || states.containsAll(
                        Set.of(RegistrationState.REGISTERED, RegistrationState.NOT_REGISTERED));
    }

    private static boolean inSevenDays(
            @Nullable LocalDate received, @Nullable LocalDate requested) {
        return received != null
                && requested != null
                && !requested.isBefore(received)
                && !requested.isAfter(received.plusDays(7));
    }

    private static boolean refusedOrDelayed(
            CaseFacts facts, AftersalesRequest request, Listing listing) {
        List<ReturnPolicy> policies =
                facts.all(ReturnPolicy.class).stream()
                        .filter(
                                policy ->
                                        listing.id() != null
                                                && listing.id().equals(policy.listingId()))
                        .toList();
        boolean refused = request.response() == RequestResponse.REFUSED;
        RefusalGround ground = request.refusalGround();
        if (refused && ground == RefusalGround.NOT_RETURNABLE_UNCONFIRMED) {
            return true;
        }
        if (ground == RefusalGround.NOT_RETURNABLE_CONFIRMED
                || policies.stream().anyMatch(TradeOracles::excludedAndConfirmed)) {
            return false;
        }
        LocalDate fifteenth =
                Objects.requireNonNull(request.requestedOn(), "requestedOn").plusDays(15);
        boolean overFifteenDays =
                request.handledOn() == null
                        ? request.response() == RequestResponse.SILENT
                                && facts.day().isAfter(fifteenth)
                        : request.handledOn().isAfter(fifteenth);
        boolean noAddress =
                request.returnAddressGiven() == Answer.NO
                        && request.response() != null
                        && request.response() != RequestResponse.DONE;
        boolean unjustified =
                refused
                        && ground != null
                        && (ground != RefusalGround.GOODS_NOT_INTACT
                                || request.goodsIntact() == Answer.YES);
        return overFifteenDays || noAddress || unjustified;
    }

    /** 根据性质不宜退货，并经消费者在单次购买时确认；替消费者预先勾选的不是确认。 */
    private static boolean excludedAndConfirmed(ReturnPolicy policy) {
        return policy.excluded() != Answer.NO
                && policy.ground() != null
                && BY_NATURE.contains(policy.ground())
                && policy.confirmStep() == Answer.YES
                && policy.preselected() != Answer.YES;
    }

    private static boolean exceeds(@Nullable BigDecimal amount, @Nullable BigDecimal limit) {
        return amount != null && limit != null && amount.compareTo(limit) > 0;
    }

    /** 信息不明确（推定影响兑奖，可以推翻）；礼券等的兑换规则自2020-12-01起须公布。 */
    private static boolean hidesPrizeInfo(CaseFacts facts, PrizePromotion promotion) {
        Set<PrizeInfo> missing = promotion.missingInfo();
        if (missing == null) {
            return false;
        }
        boolean refuted =
                facts.answers(JudgedElement.UNCLEAR, promotion.id(), promotion.organiserId())
                        .contains(Answer.NO);
        return (!refuted && missing.stream().anyMatch(info -> info != PrizeInfo.COUPON_RULES))
                || (facts.since(2020, 12, 1) && missing.contains(PrizeInfo.COUPON_RULES));
    }

    /** 活动开始后变更；有利于消费者的除外。 */
    private static boolean changesPrizes(CaseFacts facts, PrizePromotion promotion) {
        return facts.since(2020, 12, 1)
                && promotion.changedOn() != null
                && promotion.startsOn() != null
                && promotion.changedOn().isAfter(promotion.startsOn())
                && promotion.changeFavourable() != Answer.YES;
    }
}
