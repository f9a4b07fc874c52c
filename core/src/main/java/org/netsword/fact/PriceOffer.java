package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.ComparedKind;
import org.netsword.fact.kind.ConditionDisplay;
import org.netsword.fact.kind.PriceElement;
import org.netsword.fact.kind.PriceForm;
import org.netsword.fact.kind.PriceRegime;

/** 标价：一条记录是某日某条商品信息上标示的一个价格及其促销表示。历史上每日的标价和成交价另记“历史价格”，对价格作出的承诺另记“承诺”。 */
@FactType(
        zh = "标价",
        meaning = "一条记录是某日某条商品信息上标示的一个价格及其促销表示。历史上每日的标价和成交价另记“历史价格”，对价格作出的承诺另记“承诺”。",
        json = "priceOffers")
@RecordBuilder
public record PriceOffer(
        @Attribute(zh = "编号", meaning = "本条记录的编号，供其他事实引用。", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable String id,
        @Attribute(
                        zh = "所属商品信息",
                        meaning = "标示该价格的商品或者服务信息。",
                        knownBy = KnownBy.PAGE,
                        refersTo = {Listing.class})
                @Nullable String listingId,
        @Attribute(
                        zh = "标示日期",
                        meaning = "看到该标价的日期；比价基准按此日前七日计算。",
                        knownBy = KnownBy.PAGE,
                        serves = "明码标价和禁止价格欺诈规定16(2)、规范促销行为暂行规定21")
                @Nullable LocalDate shownOn,
        @Attribute(
                        zh = "标价形式",
                        meaning = "以页面文字图像标价、仅口头报价、不标价或者询价定制。",
                        knownBy = KnownBy.PAGE,
                        serves = "明码标价和禁止价格欺诈规定13")
                @Nullable PriceForm form,
        @Attribute(
                        zh = "缺少的标价内容",
                        meaning = "应当标明而没有标明的内容；空集表示已核对且无缺漏。",
                        knownBy = KnownBy.PAGE,
                        serves = "价格法13(1)、明码标价和禁止价格欺诈规定6(1)、明码标价和禁止价格欺诈规定7")
                @Nullable Set<PriceElement> missing,
        @Attribute(
                        zh = "详情页标价",
                        meaning = "商品详情页标示的价格，人民币元。",
                        knownBy = KnownBy.PAGE,
                        unit = "元",
                        serves = "价格法13、明码标价和禁止价格欺诈规定20(1)")
                @Nullable BigDecimal price,
        @Attribute(
                        zh = "首页标价",
                        meaning = "首页或者其他显著位置标示的价格，人民币元。",
                        knownBy = KnownBy.PAGE,
                        unit = "元",
                        serves = "明码标价和禁止价格欺诈规定20(1)")
                @Nullable BigDecimal homePagePrice,
        @Attribute(
                        zh = "结算价",
                        meaning = "同一商品实际结算的单价，人民币元。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        unit = "元",
                        serves = "价格法13(2)、明码标价和禁止价格欺诈规定8、明码标价和禁止价格欺诈规定19(1)")
                @Nullable BigDecimal settledPrice,
        @Attribute(
                        zh = "被比较价格",
                        meaning = "用来比较的原价、划线价等，人民币元；没有比价的不填。",
                        knownBy = KnownBy.PAGE,
                        unit = "元",
                        serves = "明码标价和禁止价格欺诈规定16")
                @Nullable BigDecimal compared,
        @Attribute(
                        zh = "被比较价格性质",
                        meaning = "被比较价格在页面上的称谓或者来源。",
                        knownBy = KnownBy.PAGE,
                        serves = "明码标价和禁止价格欺诈规定16、明码标价和禁止价格欺诈规定17")
                @Nullable ComparedKind comparedKind,
        @Attribute(
                        zh = "标明比价依据",
                        meaning = "是否标明被比较价格的含义等详细信息。",
                        knownBy = KnownBy.PAGE,
                        serves = "明码标价和禁止价格欺诈规定16(2)、规范促销行为暂行规定21")
                Answer comparedExplained,
        @Attribute(
                        zh = "标示的折扣",
                        meaning = "页面标示的折后价占原价的比例，如“三折”为0.3。",
                        knownBy = KnownBy.PAGE,
                        unit = "比例(0–1)",
                        serves = "明码标价和禁止价格欺诈规定19(1)、规范促销行为暂行规定21")
                @Nullable BigDecimal statedDiscount,
        @Attribute(
                        zh = "不利条件的标示",
                        meaning = "附加条件、期限等不利条件是否标明、是否被弱化。",
                        knownBy = KnownBy.PAGE,
                        serves = "明码标价和禁止价格欺诈规定19(1)、规范促销行为暂行规定20")
                @Nullable ConditionDisplay conditionsShown,
        @Attribute(
                        zh = "公布与实际一致",
                        meaning = "公布的促销范围、规则与实际执行是否一致。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "明码标价和禁止价格欺诈规定20(1)")
                Answer rulesAsApplied,
        @Attribute(
                        zh = "品名规格等级属实",
                        meaning = "标价所对应的品名、规格、等级等是否与实物相符。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "价格法14、明码标价和禁止价格欺诈规定19(1)")
                Answer descriptionTrue,
        @Attribute(
                        zh = "称为政府定价",
                        meaning = "页面是否称该价格为政府定价或者政府指导价。",
                        knownBy = KnownBy.PAGE,
                        serves = "明码标价和禁止价格欺诈规定19(1)")
                Answer governmentPriceClaimed,
        @Attribute(
                        zh = "实际定价方式",
                        meaning = "该商品实际实行的定价方式。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "价格法12")
                @Nullable PriceRegime regime,
        @Attribute(
                        zh = "其他经营者实际价",
                        meaning = "被比较的其他经营者的实际价格，人民币元。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "元",
                        serves = "明码标价和禁止价格欺诈规定16(1)")
                @Nullable BigDecimal otherSellerPrice)
        implements Fact {
    public PriceOffer {
        missing = Known.copy(missing);
        comparedExplained = Answer.orUnknown(comparedExplained);
        rulesAsApplied = Answer.orUnknown(rulesAsApplied);
        descriptionTrue = Answer.orUnknown(descriptionTrue);
        governmentPriceClaimed = Answer.orUnknown(governmentPriceClaimed);
    }

    /** A builder with nothing known. */
    public static PriceOfferBuilder builder() {
        return PriceOfferBuilder.builder();
    }
}
