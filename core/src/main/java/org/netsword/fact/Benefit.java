package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.ReceiverRole;

/** 给付的利益：一条记录是为交易而给付的一项财物或者其他利益，用于商业贿赂的判断。对消费者的奖品、赠品另记“有奖销售”，为好评给的利益另记“评价”。 */
@FactType(
        zh = "给付的利益",
        meaning = "一条记录是为交易而给付的一项财物或者其他利益，用于商业贿赂的判断。对消费者的奖品、赠品另记“有奖销售”，为好评给的利益另记“评价”。",
        json = "benefits")
@RecordBuilder
public record Benefit(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "给付人",
                        meaning = "给付利益的主体。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法8(1)",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String giverId,
        @Attribute(
                        zh = "收受人",
                        meaning = "收受利益的单位或者个人。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法8(1)、反不正当竞争法8(2)",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String receiverId,
        @Attribute(
                        zh = "收受人身份",
                        meaning = "收受人与交易的关系。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法8(1)、反不正当竞争法8(3)")
                @Nullable ReceiverRole receiverRole,
        @Attribute(
                        zh = "为谋取交易优势",
                        meaning = "是否为谋取交易机会或者竞争优势而给付。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法8(1)")
                Answer forAdvantage,
        @Attribute(
                        zh = "明示并如实入账",
                        meaning = "折扣、佣金是否以明示方式支付并如实入账。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法8(3)")
                Answer openAndBooked)
        implements Fact {
    public Benefit {
        forAdvantage = Answer.orUnknown(forAdvantage);
        openAndBooked = Answer.orUnknown(openAndBooked);
    }

    /** A builder with nothing known. */
    public static BenefitBuilder builder() {
        return BenefitBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return giverId;
    }
}
