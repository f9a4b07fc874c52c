package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** 处方药销售环节：一条处方药商品信息在展示、审方、调配各环节的做法。一条记录对应一条商品信息；药品经营许可另记“许可”。 */
@FactType(
        zh = "处方药销售环节",
        meaning = "一条处方药商品信息在展示、审方、调配各环节的做法。一条记录对应一条商品信息；药品经营许可另记“许可”。",
        json = "prescriptionSales")
@RecordBuilder
public record PrescriptionSale(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "商品信息",
                        meaning = "对应的处方药商品信息",
                        knownBy = KnownBy.PLATFORM_DATA,
                        refersTo = {Listing.class})
                @Nullable String listingId,
        @Attribute(
                        zh = "取得处方",
                        meaning = "售出前是否取得处方",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "药品管理法58、药品网络销售监督管理办法9")
                Answer prescriptionObtained,
        @Attribute(
                        zh = "药师审核处方",
                        meaning = "是否经药师审核后调配",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "药品管理法58、药品网络销售监督管理办法9")
                Answer pharmacistReviewed,
        @Attribute(
                        zh = "核实处方来源",
                        meaning = "是否确保处方来源真实、可靠",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "药品网络销售监督管理办法9")
                Answer sourceVerified,
        @Attribute(
                        zh = "实名购药",
                        meaning = "是否实行实名制",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "药品网络销售监督管理办法9")
                Answer realName,
        @Attribute(
                        zh = "与处方提供方签约",
                        meaning = "是否与电子处方提供单位签订协议",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "药品网络销售监督管理办法9")
                Answer agreementWithIssuer,
        @Attribute(
                        zh = "已用处方有标记",
                        meaning = "对已使用的电子处方是否标记，防止重复使用",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "药品网络销售监督管理办法9")
                Answer usedMarked,
        @Attribute(
                        zh = "超剂量销售",
                        meaning = "是否超过规定剂量销售",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "麻醉药品和精神药品管理条例32")
                Answer doseExceeded,
        @Attribute(
                        zh = "纸质处方防重复",
                        meaning = "接收纸质处方影印件的，是否采取措施防止重复使用",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "药品网络销售监督管理办法9")
                Answer paperCopyControlled,
        @Attribute(
                        zh = "风险警示突出",
                        meaning = "页面是否突出显示凭处方购药的风险警示",
                        knownBy = KnownBy.PAGE,
                        serves = "药品网络销售监督管理办法13")
                Answer warningProminent,
        @Attribute(
                        zh = "与非处方药分列",
                        meaning = "处方药是否与非处方药区分展示并标示",
                        knownBy = KnownBy.PAGE,
                        serves = "药品网络销售监督管理办法13")
                Answer separatedFromOtc,
        @Attribute(
                        zh = "首页展示包装标签",
                        meaning = "销售主页面、首页面是否直接公开展示处方药包装、标签",
                        knownBy = KnownBy.PAGE,
                        serves = "药品网络销售监督管理办法13")
                Answer packShownOnEntryPages,
        @Attribute(
                        zh = "审方前展示详情",
                        meaning = "处方审核通过前是否展示说明书等信息或者提供购买服务",
                        knownBy = KnownBy.PAGE,
                        serves = "药品网络销售监督管理办法13")
                Answer detailsBeforeReview)
        implements Fact {
    public PrescriptionSale {
        prescriptionObtained = Answer.orUnknown(prescriptionObtained);
        pharmacistReviewed = Answer.orUnknown(pharmacistReviewed);
        sourceVerified = Answer.orUnknown(sourceVerified);
        realName = Answer.orUnknown(realName);
        agreementWithIssuer = Answer.orUnknown(agreementWithIssuer);
        usedMarked = Answer.orUnknown(usedMarked);
        doseExceeded = Answer.orUnknown(doseExceeded);
        paperCopyControlled = Answer.orUnknown(paperCopyControlled);
        warningProminent = Answer.orUnknown(warningProminent);
        separatedFromOtc = Answer.orUnknown(separatedFromOtc);
        packShownOnEntryPages = Answer.orUnknown(packShownOnEntryPages);
        detailsBeforeReview = Answer.orUnknown(detailsBeforeReview);
    }

    /** A builder with nothing known. */
    public static PrescriptionSaleBuilder builder() {
        return PrescriptionSaleBuilder.builder();
    }
}
