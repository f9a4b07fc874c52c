package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.TermKind;

/** 格式条款：一条记录是合同、通知、声明、店堂告示或者平台规则中的一个条款，按内容归类。整套平台规则的制定和修改程序另记“平台规则”。 */
@FactType(
        zh = "格式条款",
        meaning = "一条记录是合同、通知、声明、店堂告示或者平台规则中的一个条款，按内容归类。整套平台规则的制定和修改程序另记“平台规则”。",
        json = "contractTerms")
@RecordBuilder
public record ContractTerm(
        @Attribute(zh = "编号", meaning = "本条记录的编号，供其他事实引用。", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable String id,
        @Attribute(
                        zh = "条款提供方",
                        meaning = "拟定并使用该条款的主体。",
                        knownBy = KnownBy.PAGE,
                        serves = "消费者权益保护法26(2)",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String drafterId,
        @Attribute(
                        zh = "条款内容",
                        meaning = "条款属于哪一类内容；只看写了什么，是否不公平由人判断。",
                        knownBy = KnownBy.PAGE,
                        serves = "消费者权益保护法26、网络交易监督管理办法21、合同行政监督管理办法7、合同行政监督管理办法8、电子商务法49(2)")
                @Nullable TermKind kind,
        @Attribute(
                        zh = "未经协商",
                        meaning = "是否预先拟定、重复使用，订立时未与对方协商。",
                        knownBy = KnownBy.PAGE,
                        serves = "民法典496(2)")
                Answer notNegotiated,
        @Attribute(
                        zh = "对方是消费者",
                        meaning = "条款是否用于与消费者订立的合同。",
                        knownBy = KnownBy.PAGE,
                        serves = "消费者权益保护法26")
                Answer consumerContract,
        @Attribute(
                        zh = "显著提示",
                        meaning = "与消费者有重大利害关系的内容是否以显著方式提请注意。",
                        knownBy = KnownBy.PAGE,
                        serves = "消费者权益保护法26(1)、网络交易监督管理办法21、合同行政监督管理办法6(1)")
                Answer prominent,
        @Attribute(
                        zh = "应要求作了说明",
                        meaning = "消费者要求说明时是否予以说明；消费者没有要求的不填。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "消费者权益保护法26(1)、网络交易监督管理办法21")
                Answer explained,
        @Attribute(
                        zh = "适用的商品信息",
                        meaning = "条款只就某一条商品信息使用的，填该信息；全店、全平台通用的不填。",
                        knownBy = KnownBy.PAGE,
                        serves = "消费者权益保护法25(2)",
                        refersTo = {Listing.class})
                @Nullable String listingId)
        implements Fact {
    public ContractTerm {
        notNegotiated = Answer.orUnknown(notNegotiated);
        consumerContract = Answer.orUnknown(consumerContract);
        prominent = Answer.orUnknown(prominent);
        explained = Answer.orUnknown(explained);
    }

    /** A builder with nothing known. */
    public static ContractTermBuilder builder() {
        return ContractTermBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return drafterId;
    }
}
