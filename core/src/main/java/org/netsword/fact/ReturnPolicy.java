package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.ExclusionGround;

/** 退货设置：一条记录说明一条商品信息事先怎样规定七日无理由退货：是否排除、理由、是否标注和确认。消费者实际提出的退货另记“售后请求”。 */
@FactType(
        zh = "退货设置",
        meaning = "一条记录说明一条商品信息事先怎样规定七日无理由退货：是否排除、理由、是否标注和确认。消费者实际提出的退货另记“售后请求”。",
        json = "returnPolicies")
@RecordBuilder
public record ReturnPolicy(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "所属商品信息",
                        meaning = "作出该设置的商品信息。",
                        knownBy = KnownBy.PAGE,
                        refersTo = {Listing.class})
                @Nullable String listingId,
        @Attribute(
                        zh = "标明不适用退货",
                        meaning = "页面是否规定该商品不适用七日无理由退货。",
                        knownBy = KnownBy.PAGE,
                        serves = "消费者权益保护法25、网络购买商品七日无理由退货暂行办法6、网络购买商品七日无理由退货暂行办法7")
                Answer excluded,
        @Attribute(
                        zh = "不适用的理由",
                        meaning = "页面所依据的商品性质。",
                        knownBy = KnownBy.PAGE,
                        serves = "消费者权益保护法25、网络购买商品七日无理由退货暂行办法6、网络购买商品七日无理由退货暂行办法7")
                @Nullable ExclusionGround ground,
        @Attribute(
                        zh = "设有单次确认",
                        meaning = "购买流程中是否有显著的、针对本次购买的确认步骤。",
                        knownBy = KnownBy.PAGE,
                        serves = "网络购买商品七日无理由退货暂行办法20(2)、消费者权益保护法实施条例19(2)")
                Answer confirmStep,
        @Attribute(
                        zh = "默认同意不退",
                        meaning = "是否替消费者预先勾选同意不适用退货。",
                        knownBy = KnownBy.PAGE,
                        serves = "消费者权益保护法实施条例19(2)")
                Answer preselected,
        @Attribute(
                        zh = "已显著标注",
                        meaning = "是否以显著方式标注不适用七日无理由退货。",
                        knownBy = KnownBy.PAGE,
                        serves = "网络购买商品七日无理由退货暂行办法20(1)、消费者权益保护法实施条例19(2)")
                Answer marked)
        implements Fact {
    public ReturnPolicy {
        excluded = Answer.orUnknown(excluded);
        confirmStep = Answer.orUnknown(confirmStep);
        preselected = Answer.orUnknown(preselected);
        marked = Answer.orUnknown(marked);
    }

    /** A builder with nothing known. */
    public static ReturnPolicyBuilder builder() {
        return ReturnPolicyBuilder.builder();
    }
}
