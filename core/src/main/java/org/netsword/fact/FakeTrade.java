package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.FakePattern;
import org.netsword.fact.kind.TargetConsequence;

/** 虚假交易：一条记录是一批不真实的订单、评价、数据或者恶意退货，说明为谁、针对谁、由谁组织。单条评价另记“评价”，真实购买另记“订单”。 */
@FactType(
        zh = "虚假交易",
        meaning = "一条记录是一批不真实的订单、评价、数据或者恶意退货，说明为谁、针对谁、由谁组织。单条评价另记“评价”，真实购买另记“订单”。",
        json = "fakeTrades")
@RecordBuilder
public record FakeTrade(
        @Attribute(zh = "编号", meaning = "本条记录的编号，供其他事实引用。", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable String id,
        @Attribute(
                        zh = "受益经营者",
                        meaning = "销量、信誉等因此提升的经营者；不为任何人增益的不填。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "反不正当竞争法9",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String forId,
        @Attribute(
                        zh = "被针对的经营者",
                        meaning = "被恶意下单、评价、退货的经营者；没有的不填。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "反不正当竞争法13(4)",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String againstId,
        @Attribute(
                        zh = "组织者",
                        meaning = "组织、安排、指使的主体。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法9(2)、反不正当竞争法13(4)、直播电商监督管理办法44",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String arrangedBy,
        @Attribute(
                        zh = "方式",
                        meaning = "刷单、虚构数据、恶意下单或者退货等方式。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "反不正当竞争法9、反不正当竞争法13(4)、网络反不正当竞争暂行规定9(1)、网络反不正当竞争暂行规定16")
                @Nullable FakePattern pattern,
        @Attribute(
                        zh = "笔数",
                        meaning = "涉及的订单、评价或者数据笔数。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        unit = "笔")
                @Nullable Integer count,
        @Attribute(zh = "持续天数", meaning = "该批行为持续的天数。", knownBy = KnownBy.PLATFORM_DATA, unit = "天")
                @Nullable Integer days,
        @Attribute(
                        zh = "有真实交易意愿",
                        meaning = "下单人是否真实购买，而非受人安排。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "网络反不正当竞争暂行规定9(1)、网络反不正当竞争暂行规定16")
                Answer realIntent,
        @Attribute(
                        zh = "实际交付商品",
                        meaning = "是否真实交付了商品或者服务（空包为“否”）。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "网络反不正当竞争暂行规定9(1)")
                Answer goodsDelivered,
        @Attribute(
                        zh = "款项已返还",
                        meaning = "货款是否返还下单人。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "网络反不正当竞争暂行规定9(1)")
                Answer moneyReturned,
        @Attribute(
                        zh = "计入展示数据",
                        meaning = "是否计入向消费者展示的销量、评价、排名。",
                        knownBy = KnownBy.PAGE,
                        serves = "反不正当竞争法9(1)")
                Answer countedInDisplay,
        @Attribute(
                        zh = "被针对者受处置",
                        meaning = "被针对的经营者因此受到的平台处置。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "反不正当竞争法13(4)、网络反不正当竞争暂行规定16")
                @Nullable TargetConsequence consequence,
        @Attribute(
                        zh = "成批利用规则实施",
                        meaning = "是否成批、有安排地利用平台规则实施（直接或者指使他人）。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法13(4)")
                Answer systematic)
        implements Fact {
    public FakeTrade {
        realIntent = Answer.orUnknown(realIntent);
        goodsDelivered = Answer.orUnknown(goodsDelivered);
        moneyReturned = Answer.orUnknown(moneyReturned);
        countedInDisplay = Answer.orUnknown(countedInDisplay);
        systematic = Answer.orUnknown(systematic);
    }

    /** A builder with nothing known. */
    public static FakeTradeBuilder builder() {
        return FakeTradeBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return arrangedBy;
    }
}
