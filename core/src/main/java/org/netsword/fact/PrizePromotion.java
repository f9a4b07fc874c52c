package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.PrizeInfo;
import org.netsword.fact.kind.PrizeKind;

/** 有奖销售：一条记录是一次抽奖、附赠或者为引流而设奖的促销活动。普通降价促销另记“标价”，赠品承诺是否兑现另记“承诺”。 */
@FactType(
        zh = "有奖销售",
        meaning = "一条记录是一次抽奖、附赠或者为引流而设奖的促销活动。普通降价促销另记“标价”，赠品承诺是否兑现另记“承诺”。",
        json = "prizePromotions")
@RecordBuilder
public record PrizePromotion(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "举办者",
                        meaning = "举办有奖销售的经营者。",
                        knownBy = KnownBy.PAGE,
                        serves = "反不正当竞争法11",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String organiserId,
        @Attribute(
                        zh = "有奖销售形式",
                        meaning = "抽奖、附赠还是为引流设奖。",
                        knownBy = KnownBy.PAGE,
                        serves = "反不正当竞争法11、规范促销行为暂行规定12")
                @Nullable PrizeKind kind,
        @Attribute(zh = "开始日期", meaning = "活动开始的日期。", knownBy = KnownBy.PAGE, serves = "反不正当竞争法11")
                @Nullable LocalDate startsOn,
        @Attribute(
                        zh = "缺少的公布内容",
                        meaning = "应当公布而没有公布的内容；空集表示已核对且无缺漏。",
                        knownBy = KnownBy.PAGE,
                        serves = "反不正当竞争法11、规范促销行为暂行规定13(1)")
                @Nullable Set<PrizeInfo> missingInfo,
        @Attribute(
                        zh = "变更日期",
                        meaning = "变更奖项、条件等信息的日期；没有变更的不填。",
                        knownBy = KnownBy.PAGE,
                        serves = "反不正当竞争法11、规范促销行为暂行规定13(1)")
                @Nullable LocalDate changedOn,
        @Attribute(
                        zh = "变更有利于消费者",
                        meaning = "所作变更是否有利于消费者。",
                        knownBy = KnownBy.PAGE,
                        serves = "规范促销行为暂行规定13(1)")
                Answer changeFavourable,
        @Attribute(
                        zh = "奖项真实",
                        meaning = "所称奖项、奖品是否真实设置并投放。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法11、规范促销行为暂行规定15")
                Answer prizesReal,
        @Attribute(
                        zh = "内定人员中奖",
                        meaning = "是否安排内部或者指定人员中奖。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法11、规范促销行为暂行规定16")
                Answer insiderWinner,
        @Attribute(
                        zh = "最高奖金额",
                        meaning = "最高奖的金额或者折算价值，人民币元；同一次购买多次中奖的累计。",
                        knownBy = KnownBy.PAGE,
                        unit = "元",
                        serves = "反不正当竞争法11、规范促销行为暂行规定17")
                @Nullable BigDecimal topPrize,
        @Attribute(zh = "经批准的彩票", meaning = "是否属于依法批准发行的彩票。", knownBy = KnownBy.INVESTIGATION)
                Answer approvedLottery)
        implements Fact {
    public PrizePromotion {
        missingInfo = Known.copy(missingInfo);
        changeFavourable = Answer.orUnknown(changeFavourable);
        prizesReal = Answer.orUnknown(prizesReal);
        insiderWinner = Answer.orUnknown(insiderWinner);
        approvedLottery = Answer.orUnknown(approvedLottery);
    }

    /** A builder with nothing known. */
    public static PrizePromotionBuilder builder() {
        return PrizePromotionBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return organiserId;
    }
}
