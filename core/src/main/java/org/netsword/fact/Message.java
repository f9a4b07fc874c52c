package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.MessageChannel;
import org.netsword.fact.kind.OptOut;

/** 商业性电子信息：发给特定用户的一条短信、电话、邮件、推送或者站内信。一条记录代表一次发送；面向不特定人的广告记为“发布的信息”。 */
@FactType(
        zh = "商业性电子信息",
        meaning = "发给特定用户的一条短信、电话、邮件、推送或者站内信。一条记录代表一次发送；面向不特定人的广告记为“发布的信息”。",
        json = "messages")
@RecordBuilder
public record Message(
        @Attribute(zh = "编号", meaning = "本条信息的编号，供其他事实引用", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable String id,
        @Attribute(
                        zh = "发送者",
                        meaning = "发送或者委托发送的主体",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "网络交易监督管理办法16",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String senderId,
        @Attribute(
                        zh = "商业性信息",
                        meaning = "内容是否商业推广；交易通知、服务提醒填否",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法43、网络交易监督管理办法16")
                Answer commercial,
        @Attribute(
                        zh = "发送渠道",
                        meaning = "短信、电话、邮件、推送或者站内信",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法43")
                @Nullable MessageChannel channel,
        @Attribute(zh = "发送日期", meaning = "发送的日期", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable LocalDate sentOn,
        @Attribute(
                        zh = "接收者同意",
                        meaning = "发送前接收者是否同意或者请求接收",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "广告法43、电子商务法18、网络交易监督管理办法16")
                Answer consent,
        @Attribute(
                        zh = "拒收日期",
                        meaning = "接收者明确表示拒绝的日期；此后仍发送即为违反",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "网络交易监督管理办法16")
                @Nullable LocalDate refusedOn,
        @Attribute(
                        zh = "明示发送者身份",
                        meaning = "是否明示发送者真实身份和联系方式",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法43、网络交易监督管理办法16")
                Answer senderShown,
        @Attribute(
                        zh = "拒收方式",
                        meaning = "没有、繁琐或者显著简便免费的拒收方式",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法43、网络交易监督管理办法16")
                @Nullable OptOut optOut)
        implements Fact {
    public Message {
        commercial = Answer.orUnknown(commercial);
        consent = Answer.orUnknown(consent);
        senderShown = Answer.orUnknown(senderShown);
    }

    /** A builder with nothing known. */
    public static MessageBuilder builder() {
        return MessageBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return senderId;
    }
}
