package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.Harm;

/** 改正与后果：一条记录是一个当事人就一项行为的责令改正、实际改正和危害后果，用于判断逾期不改和不予处罚。平台对他人违法的处理另记“处置”。 */
@FactType(
        zh = "改正与后果",
        meaning = "一条记录是一个当事人就一项行为的责令改正、实际改正和危害后果，用于判断逾期不改和不予处罚。平台对他人违法的处理另记“处置”。",
        json = "remediations")
@RecordBuilder
public record Remediation(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "当事人",
                        meaning = "被责令改正或者主动改正的当事人。",
                        knownBy = KnownBy.INVESTIGATION,
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String partyId,
        @Attribute(
                        zh = "所涉事实",
                        meaning = "所改正的事实；不填表示就全案而言。",
                        knownBy = KnownBy.INVESTIGATION,
                        refersTo = {Fact.class})
                @Nullable String forId,
        @Attribute(
                        zh = "责令改正日期",
                        meaning = "责令改正通知送达的日期。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "行政处罚法28(1)")
                @Nullable LocalDate orderedOn,
        @Attribute(
                        zh = "改正期限",
                        meaning = "责令改正限定的最后日期。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "行政处罚法28(1)")
                @Nullable LocalDate dueOn,
        @Attribute(
                        zh = "改正日期",
                        meaning = "实际改正的日期；未改正的不填。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "行政处罚法33(1)")
                @Nullable LocalDate correctedOn,
        @Attribute(
                        zh = "初次违法",
                        meaning = "是否初次实施同类违法行为。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "行政处罚法33(1)")
                Answer firstOffence,
        @Attribute(
                        zh = "危害后果",
                        meaning = "已查明的危害后果程度。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "行政处罚法33(1)")
                @Nullable Harm harm,
        @Attribute(
                        zh = "证明无主观过错",
                        meaning = "当事人是否有证据足以证明没有主观过错。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "行政处罚法33(2)")
                Answer noFaultProved,
        @Attribute(zh = "主动报告", meaning = "当事人是否在被发现之前主动报告、供述。", knownBy = KnownBy.INVESTIGATION)
                Answer selfReported,
        @Attribute(
                        zh = "已改正",
                        meaning = "到期时是否已按要求改正；否＝逾期未改",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "行政处罚法28")
                Answer corrected)
        implements Fact {
    public Remediation {
        firstOffence = Answer.orUnknown(firstOffence);
        noFaultProved = Answer.orUnknown(noFaultProved);
        selfReported = Answer.orUnknown(selfReported);
        corrected = Answer.orUnknown(corrected);
    }

    /** A builder with nothing known. */
    public static RemediationBuilder builder() {
        return RemediationBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return partyId;
    }
}
