package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.RefusalGround;
import org.netsword.fact.kind.RequestKind;
import org.netsword.fact.kind.RequestResponse;

/** 售后请求：一条记录是一名消费者就一笔订单提出的一次退货、退款、修理等请求及其处理经过。商品页面事先如何规定能否退货，另记“退货设置”。 */
@FactType(
        zh = "售后请求",
        meaning = "一条记录是一名消费者就一笔订单提出的一次退货、退款、修理等请求及其处理经过。商品页面事先如何规定能否退货，另记“退货设置”。",
        json = "aftersalesRequests")
@RecordBuilder
public record AftersalesRequest(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "所涉订单",
                        meaning = "请求所针对的订单。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        refersTo = {Order.class})
                @Nullable String orderId,
        @Attribute(
                        zh = "请求种类",
                        meaning = "七日无理由退货、修理、更换、退款、索取信息等。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "消费者权益保护法24(1)、消费者权益保护法25、侵害消费者权益行为处罚办法8、直播电商监督管理办法18")
                @Nullable RequestKind kind,
        @Attribute(
                        zh = "提出日期",
                        meaning = "消费者提出请求的日期。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "消费者权益保护法25(1)、侵害消费者权益行为处罚办法8、侵害消费者权益行为处罚办法9")
                @Nullable LocalDate requestedOn,
        @Attribute(
                        zh = "答复",
                        meaning = "经营者（平台）对请求的答复。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "消费者权益保护法25、侵害消费者权益行为处罚办法8、侵害消费者权益行为处罚办法9")
                @Nullable RequestResponse response,
        @Attribute(
                        zh = "拒绝理由",
                        meaning = "经营者拒绝时提出的理由。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "消费者权益保护法25(2)、消费者权益保护法实施条例19")
                @Nullable RefusalGround refusalGround,
        @Attribute(
                        zh = "办结日期",
                        meaning = "请求实际处理完毕的日期；未处理的不填。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "侵害消费者权益行为处罚办法8、侵害消费者权益行为处罚办法9")
                @Nullable LocalDate handledOn,
        @Attribute(
                        zh = "已提供退货地址",
                        meaning = "是否及时提供真实、准确的退货地址和联系方式。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "网络购买商品七日无理由退货暂行办法11(1)")
                Answer returnAddressGiven,
        @Attribute(
                        zh = "收到退货日期",
                        meaning = "经营者收到退回商品的日期，七日退款期由此起算。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "消费者权益保护法25(3)、网络购买商品七日无理由退货暂行办法13")
                @Nullable LocalDate goodsBackOn,
        @Attribute(
                        zh = "退回商品完好",
                        meaning = "商品本身、配件、标识是否齐全并保持原有品质、功能；为查验而拆封、合理调试不影响完好。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "网络购买商品七日无理由退货暂行办法8、消费者权益保护法实施条例19(3)")
                Answer goodsIntact,
        @Attribute(
                        zh = "退款日期",
                        meaning = "实际退还价款的日期；未退的不填。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "消费者权益保护法25(3)、网络购买商品七日无理由退货暂行办法13")
                @Nullable LocalDate refundedOn,
        @Attribute(
                        zh = "另有退款约定",
                        meaning = "双方是否就退款时间、方式另有约定。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "消费者权益保护法25(3)")
                Answer otherRefundAgreed,
        @Attribute(
                        zh = "存在质量问题",
                        meaning = "经查验或者检验，商品、服务是否不符合质量要求或者约定。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "消费者权益保护法24(1)")
                Answer defectFound,
        @Attribute(zh = "购买前已知瑕疵", meaning = "消费者购买前是否已经知道该瑕疵。", knownBy = KnownBy.INVESTIGATION)
                Answer knownBeforePurchase,
        @Attribute(zh = "使用不当所致", meaning = "问题是否因消费者使用、保管不当造成。", knownBy = KnownBy.INVESTIGATION)
                Answer misuse)
        implements Fact {
    public AftersalesRequest {
        returnAddressGiven = Answer.orUnknown(returnAddressGiven);
        goodsIntact = Answer.orUnknown(goodsIntact);
        otherRefundAgreed = Answer.orUnknown(otherRefundAgreed);
        defectFound = Answer.orUnknown(defectFound);
        knownBeforePurchase = Answer.orUnknown(knownBeforePurchase);
        misuse = Answer.orUnknown(misuse);
    }

    /** A builder with nothing known. */
    public static AftersalesRequestBuilder builder() {
        return AftersalesRequestBuilder.builder();
    }
}
