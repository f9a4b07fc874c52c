package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.FundPromise;
import org.netsword.fact.kind.FundVehicle;

/** 募集资金：一条记录是一次向他人筹集资金的活动，包括求助众筹、投资募集、以商品返利集资。宣传文字另记“宣称”。 */
@FactType(
        zh = "募集资金",
        meaning = "一条记录是一次向他人筹集资金的活动，包括求助众筹、投资募集、以商品返利集资。宣传文字另记“宣称”。",
        json = "fundraisings")
@RecordBuilder
public record Fundraising(
        @Attribute(zh = "编号", meaning = "本条记录的编号，供其他事实引用。", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable String id,
        @Attribute(
                        zh = "募集人",
                        meaning = "发起并收取资金的主体。",
                        knownBy = KnownBy.PAGE,
                        serves = "防范和处置非法集资条例2(1)",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String organiserId,
        @Attribute(
                        zh = "向不特定对象",
                        meaning = "是否向社会不特定对象公开募集。",
                        knownBy = KnownBy.PAGE,
                        serves = "防范和处置非法集资条例2(1)")
                Answer toPublic,
        @Attribute(
                        zh = "所许回报",
                        meaning = "对出资人许诺的回报。",
                        knownBy = KnownBy.PAGE,
                        serves = "防范和处置非法集资条例2(1)")
                @Nullable FundPromise promise,
        @Attribute(
                        zh = "募集形式",
                        meaning = "借助公司平台、股权基金、商品返利、公开传播等形式。",
                        knownBy = KnownBy.PAGE,
                        serves = "防范和处置非法集资条例19(1)")
                @Nullable FundVehicle vehicle,
        @Attribute(
                        zh = "已募集金额",
                        meaning = "实际收到的资金，人民币元；零表示查明未收到。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "元",
                        serves = "防范和处置非法集资条例2(1)")
                @Nullable BigDecimal collected,
        @Attribute(zh = "按所称用途使用", meaning = "资金是否按公开说明的用途使用。", knownBy = KnownBy.INVESTIGATION)
                Answer usedAsStated)
        implements Fact {
    public Fundraising {
        toPublic = Answer.orUnknown(toPublic);
        usedAsStated = Answer.orUnknown(usedAsStated);
    }

    /** A builder with nothing known. */
    public static FundraisingBuilder builder() {
        return FundraisingBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return organiserId;
    }
}
