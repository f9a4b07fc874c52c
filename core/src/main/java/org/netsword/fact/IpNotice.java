package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 知识产权侵权通知：一条记录是权利人向平台发出的一份侵权通知及其处理全过程（采取措施、转送、声明、终止措施、公示）。被投诉的使用行为本身另记“权利、标识的使用”。 */
@FactType(
        zh = "知识产权侵权通知",
        meaning = "一条记录是权利人向平台发出的一份侵权通知及其处理全过程（采取措施、转送、声明、终止措施、公示）。被投诉的使用行为本身另记“权利、标识的使用”。",
        json = "ipNotices")
@RecordBuilder
public record IpNotice(
        @Attribute(zh = "编号", meaning = "本条记录的编号，供其他事实引用。", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable String id,
        @Attribute(
                        zh = "收到通知的平台",
                        meaning = "接收该通知的平台。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法42(1)",
                        refersTo = {Platform.class})
                @Nullable String platformId,
        @Attribute(
                        zh = "通知人",
                        meaning = "发出通知的知识产权权利人或者自称的权利人。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法42(1)",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String senderId,
        @Attribute(
                        zh = "被通知的商品信息",
                        meaning = "通知所指的商品或者服务信息。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法42(1)",
                        refersTo = {Listing.class})
                @Nullable String listingId,
        @Attribute(
                        zh = "所主张的权利",
                        meaning = "通知人主张受到侵害的权利。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法42(1)",
                        refersTo = {IpRight.class})
                @Nullable String rightId,
        @Attribute(
                        zh = "收到通知日期",
                        meaning = "平台收到通知的日期。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法42(2)")
                @Nullable LocalDate receivedOn,
        @Attribute(
                        zh = "附有初步证据",
                        meaning = "通知是否附有构成侵权的初步证据。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法42(1)")
                Answer initialEvidence,
        @Attribute(
                        zh = "证据系伪造",
                        meaning = "通知所附的证明材料是否经查实为伪造、变造。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "电子商务法42(3)")
                Answer evidenceForged,
        @Attribute(
                        zh = "采取措施日期",
                        meaning = "平台删除、屏蔽、断开链接或者终止交易的日期；没有采取的不填。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法42(2)")
                @Nullable LocalDate measuresOn,
        @Attribute(
                        zh = "转送通知日期",
                        meaning = "平台将通知转送平台内经营者的日期。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法42(2)")
                @Nullable LocalDate forwardedOn,
        @Attribute(
                        zh = "收到声明日期",
                        meaning = "平台收到经营者不侵权声明的日期。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法43(1)")
                @Nullable LocalDate statementOn,
        @Attribute(
                        zh = "声明附初步证据",
                        meaning = "声明是否附有不存在侵权的初步证据。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法43(1)")
                Answer statementEvidence,
        @Attribute(
                        zh = "声明转送到达日期",
                        meaning = "声明转送到达权利人的日期，十五日期间由此起算。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法43(2)")
                @Nullable LocalDate statementForwardedOn,
        @Attribute(
                        zh = "告知救济途径日期",
                        meaning = "平台告知权利人可以投诉或者起诉的日期。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法43(2)")
                @Nullable LocalDate advisedOn,
        @Attribute(
                        zh = "收到投诉起诉日期",
                        meaning = "平台收到权利人已经投诉或者起诉的通知的日期；没有收到的不填。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法43(2)")
                @Nullable LocalDate actionNoticeOn,
        @Attribute(
                        zh = "终止措施日期",
                        meaning = "平台终止所采取措施的日期；仍未终止的不填。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法43(2)")
                @Nullable LocalDate measuresEndedOn,
        @Attribute(
                        zh = "公示日期",
                        meaning = "平台公示该通知、声明及处理结果的日期。",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法44")
                @Nullable LocalDate publishedOn,
        @Attribute(
                        zh = "已转送通知",
                        meaning = "平台是否已将通知转送平台内经营者；“否”须是查明没有。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法42(2)")
                Answer forwarded,
        @Attribute(
                        zh = "已转送声明",
                        meaning = "平台是否已将不侵权声明转送权利人；“否”须是查明没有。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法43(2)")
                Answer statementForwarded,
        @Attribute(
                        zh = "已告知救济途径",
                        meaning = "平台是否已告知权利人可以投诉或者起诉；“否”须是查明没有。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法43(2)")
                Answer advised,
        @Attribute(
                        zh = "收到投诉起诉通知",
                        meaning = "平台是否收到权利人已经投诉或者起诉的通知；“否”须是查明没有。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法43(2)")
                Answer actionNotified,
        @Attribute(
                        zh = "已终止措施",
                        meaning = "平台是否已终止所采取的措施；“否”须是查明没有。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法43(2)")
                Answer measuresEnded,
        @Attribute(
                        zh = "已公示",
                        meaning = "平台是否已公示该通知、声明及处理结果（脱敏后公示的为“是”）；“否”须是查明没有。",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法44")
                Answer published,
        @Attribute(
                        zh = "造成的损失",
                        meaning = "错误通知给平台内经营者造成的损失，人民币元。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "元",
                        serves = "电子商务法42(3)")
                @Nullable BigDecimal lossCaused)
        implements Fact {
    public IpNotice {
        initialEvidence = Answer.orUnknown(initialEvidence);
        evidenceForged = Answer.orUnknown(evidenceForged);
        statementEvidence = Answer.orUnknown(statementEvidence);
        forwarded = Answer.orUnknown(forwarded);
        statementForwarded = Answer.orUnknown(statementForwarded);
        advised = Answer.orUnknown(advised);
        actionNotified = Answer.orUnknown(actionNotified);
        measuresEnded = Answer.orUnknown(measuresEnded);
        published = Answer.orUnknown(published);
    }

    /** A builder with nothing known. */
    public static IpNoticeBuilder builder() {
        return IpNoticeBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return platformId;
    }
}
