package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.PenaltyGround;

/** 此前处罚：一条记录是一个当事人此前受到的一次处罚，用于代言限制和再次违法的判断。 */
@FactType(zh = "此前处罚", meaning = "一条记录是一个当事人此前受到的一次处罚，用于代言限制和再次违法的判断。", json = "priorPenalties")
@RecordBuilder
public record PriorPenalty(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "受处罚人",
                        meaning = "受到处罚的单位或者个人。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "广告法38(3)",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String partyId,
        @Attribute(
                        zh = "处罚事由",
                        meaning = "该次处罚的违法类型。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "广告法38(3)")
                @Nullable PenaltyGround ground,
        @Attribute(
                        zh = "处罚决定日期",
                        meaning = "处罚决定作出的日期，三年期间由此起算。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "广告法38(3)")
                @Nullable LocalDate decidedOn,
        @Attribute(zh = "处罚撤销日期", meaning = "处罚被撤销的日期；未撤销的不填。", knownBy = KnownBy.INVESTIGATION)
                @Nullable LocalDate revokedOn)
        implements Fact {
    /** A builder with nothing known. */
    public static PriorPenaltyBuilder builder() {
        return PriorPenaltyBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return partyId;
    }
}
