package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.Performance;
import org.netsword.fact.kind.PromiseKind;

/** 承诺：一条记录是经营者公开作出的一项价格、赠品、抵扣、质量或者售后承诺及其履行结果。承诺文字本身是否真实另记“宣称”。 */
@FactType(
        zh = "承诺",
        meaning = "一条记录是经营者公开作出的一项价格、赠品、抵扣、质量或者售后承诺及其履行结果。承诺文字本身是否真实另记“宣称”。",
        json = "promises")
@RecordBuilder
public record Promise(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "承诺人",
                        meaning = "作出承诺的经营者。",
                        knownBy = KnownBy.PAGE,
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String promiserId,
        @Attribute(
                        zh = "承诺种类",
                        meaning = "承诺的事项。",
                        knownBy = KnownBy.PAGE,
                        serves = "明码标价和禁止价格欺诈规定19(1)、消费者权益保护法实施条例12、规范促销行为暂行规定6(1)")
                @Nullable PromiseKind kind,
        @Attribute(
                        zh = "条件已成就",
                        meaning = "消费者是否已经符合兑现承诺的条件。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "明码标价和禁止价格欺诈规定19(1)")
                Answer conditionsMet,
        @Attribute(
                        zh = "履行情况",
                        meaning = "全部履行、部分履行还是拒绝。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "明码标价和禁止价格欺诈规定19(1)、消费者权益保护法实施条例12")
                @Nullable Performance performance,
        @Attribute(
                        zh = "有正当理由",
                        meaning = "不履行或者不完全履行是否有正当理由。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "明码标价和禁止价格欺诈规定19(1)")
                Answer justified,
        @Attribute(
                        zh = "承诺的商品信息",
                        meaning = "承诺只就某一条商品信息作出的，填该信息；全店、全平台通用的不填。",
                        knownBy = KnownBy.PAGE,
                        serves = "明码标价和禁止价格欺诈规定21(1)",
                        refersTo = {Listing.class})
                @Nullable String listingId)
        implements Fact {
    public Promise {
        conditionsMet = Answer.orUnknown(conditionsMet);
        justified = Answer.orUnknown(justified);
    }

    /** A builder with nothing known. */
    public static PromiseBuilder builder() {
        return PromiseBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return promiserId;
    }
}
