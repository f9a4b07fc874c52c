package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.FundsKind;
import org.netsword.fact.kind.PrepaidTerm;
import org.netsword.fact.kind.RefundObstacle;

/** 预付款、押金：一条记录是经营者为一名消费者收取并持有的一笔预付款或者押金，及其约定、履行、退还经过。按期自动扣款的续费另记“自动续费”。 */
@FactType(
        zh = "预付款、押金",
        meaning = "一条记录是经营者为一名消费者收取并持有的一笔预付款或者押金，及其约定、履行、退还经过。按期自动扣款的续费另记“自动续费”。",
        json = "heldFunds")
@RecordBuilder
public record HeldFunds(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "收款经营者",
                        meaning = "收取并持有该款项的经营者。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "消费者权益保护法53、电子商务法21",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String holderId,
        @Attribute(
                        zh = "款项种类",
                        meaning = "预付款还是押金。",
                        knownBy = KnownBy.PAGE,
                        serves = "消费者权益保护法53、电子商务法21")
                @Nullable FundsKind kind,
        @Attribute(zh = "收取日期", meaning = "收取该款项的日期。", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable LocalDate receivedOn,
        @Attribute(
                        zh = "缺少的约定",
                        meaning = "应当约定而没有约定的事项；空集表示已核对且无缺漏。",
                        knownBy = KnownBy.PAGE,
                        serves = "消费者权益保护法实施条例20(1)、消费者权益保护法实施条例22(1)、侵害消费者权益行为处罚办法10(1)")
                @Nullable Set<PrepaidTerm> termsMissing,
        @Attribute(
                        zh = "有书面合同",
                        meaning = "是否与消费者订立书面合同。",
                        knownBy = KnownBy.PAGE,
                        serves = "消费者权益保护法实施条例22(1)")
                Answer writtenContract,
        @Attribute(
                        zh = "已按约提供",
                        meaning = "是否按照约定提供商品或者服务。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "消费者权益保护法53、消费者权益保护法实施条例22(2)")
                Answer supplied,
        @Attribute(
                        zh = "期限届满日期",
                        meaning = "约定的服务期限届满或者合同终止的日期。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "侵害消费者权益行为处罚办法10")
                @Nullable LocalDate termEndedOn,
        @Attribute(
                        zh = "要求退款日期",
                        meaning = "消费者要求退还款项的日期。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "消费者权益保护法53、侵害消费者权益行为处罚办法10")
                @Nullable LocalDate claimedOn,
        @Attribute(
                        zh = "退还日期",
                        meaning = "实际退还的日期。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "消费者权益保护法53、电子商务法21、消费者权益保护法实施条例20(2)")
                @Nullable LocalDate refundedOn,
        @Attribute(
                        zh = "声明概不退还",
                        meaning = "是否在合同、页面中写明不予退还。",
                        knownBy = KnownBy.PAGE,
                        serves = "侵害消费者权益行为处罚办法10")
                Answer noRefundStated,
        @Attribute(
                        zh = "明示退还方式",
                        meaning = "是否明示押金退还的方式、程序。",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法21、消费者权益保护法实施条例20(1)")
                Answer refundMethodShown,
        @Attribute(
                        zh = "退还障碍",
                        meaning = "对退还所设的条件；空集表示查明没有。",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法21、消费者权益保护法实施条例20(1)")
                @Nullable Set<RefundObstacle> refundObstacles,
        @Attribute(
                        zh = "符合退还条件日期",
                        meaning = "退还条件成就的日期。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法21、消费者权益保护法实施条例20(2)")
                @Nullable LocalDate dueBackOn,
        @Attribute(
                        zh = "降质加价日期",
                        meaning = "收款后降低质量或者任意加价的日期；没有的不填。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "消费者权益保护法实施条例22(2)")
                @Nullable LocalDate worsenedOn,
        @Attribute(
                        zh = "重大经营风险起日",
                        meaning = "出现可能影响正常提供的重大经营风险的日期。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "消费者权益保护法实施条例22(3)")
                @Nullable LocalDate riskSince,
        @Attribute(
                        zh = "最后收取日期",
                        meaning = "最近一次收取预付款的日期，与出现风险的日期比较。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "消费者权益保护法实施条例22(3)")
                @Nullable LocalDate lastCollectedOn,
        @Attribute(
                        zh = "停业迁址日期",
                        meaning = "停业或者迁移服务场所的日期。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "消费者权益保护法实施条例21、消费者权益保护法实施条例22(3)")
                @Nullable LocalDate closedOn,
        @Attribute(
                        zh = "停业公告日期",
                        meaning = "公告停业、迁址的日期，与停业日期比较是否提前三十日。",
                        knownBy = KnownBy.PAGE,
                        serves = "消费者权益保护法实施条例21")
                @Nullable LocalDate closureNoticeOn,
        @Attribute(
                        zh = "已经退还",
                        meaning = "是否已经退还；填了退还日期的即为已退。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "消费者权益保护法53、消费者权益保护法实施条例22")
                Answer refunded)
        implements Fact {
    public HeldFunds {
        termsMissing = Known.copy(termsMissing);
        writtenContract = Answer.orUnknown(writtenContract);
        supplied = Answer.orUnknown(supplied);
        noRefundStated = Answer.orUnknown(noRefundStated);
        refundMethodShown = Answer.orUnknown(refundMethodShown);
        refundObstacles = Known.copy(refundObstacles);
        refunded = refundedOn == null ? Answer.orUnknown(refunded) : Answer.YES;
    }

    /** A builder with nothing known. */
    public static HeldFundsBuilder builder() {
        return HeldFundsBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return holderId;
    }
}
