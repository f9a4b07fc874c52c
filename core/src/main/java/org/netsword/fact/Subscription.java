package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.CancelRoute;

/** 自动续费：一条记录是一项自动展期、自动续费服务的一次续费。一次性预付的款项另记“预付款、押金”。 */
@FactType(
        zh = "自动续费",
        meaning = "一条记录是一项自动展期、自动续费服务的一次续费。一次性预付的款项另记“预付款、押金”。",
        json = "subscriptions")
@RecordBuilder
public record Subscription(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "提供者",
                        meaning = "提供自动续费服务的经营者。",
                        knownBy = KnownBy.PAGE,
                        serves = "网络交易监督管理办法18",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String providerId,
        @Attribute(
                        zh = "开通前显著提示",
                        meaning = "消费者接受服务前是否以显著方式提请注意自动续费。",
                        knownBy = KnownBy.PAGE,
                        serves = "网络交易监督管理办法18、消费者权益保护法实施条例10(2)")
                Answer noticeBeforeAcceptance,
        @Attribute(
                        zh = "由消费者自主选择",
                        meaning = "是否由消费者自主决定开通或者续费。",
                        knownBy = KnownBy.PAGE,
                        serves = "网络交易监督管理办法18")
                Answer freeChoice,
        @Attribute(
                        zh = "续费日期",
                        meaning = "自动展期、续费扣款的日期。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "网络交易监督管理办法18")
                @Nullable LocalDate renewalOn,
        @Attribute(
                        zh = "续费前已提醒",
                        meaning = "本次续费前是否以显著方式提醒。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "网络交易监督管理办法18、消费者权益保护法实施条例10(2)")
                Answer noticed,
        @Attribute(
                        zh = "续费提醒日期",
                        meaning = "作出提醒的日期，与续费日期比较是否提前五日。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "网络交易监督管理办法18")
                @Nullable LocalDate noticedOn,
        @Attribute(
                        zh = "取消途径",
                        meaning = "服务期间内随时取消、变更的选项情况。",
                        knownBy = KnownBy.PAGE,
                        serves = "网络交易监督管理办法18")
                @Nullable CancelRoute cancelRoute,
        @Attribute(
                        zh = "取消费用",
                        meaning = "消费者取消时被收取的费用，人民币元；零表示不收。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        unit = "元",
                        serves = "网络交易监督管理办法18")
                @Nullable BigDecimal cancelFee)
        implements Fact {
    public Subscription {
        noticeBeforeAcceptance = Answer.orUnknown(noticeBeforeAcceptance);
        freeChoice = Answer.orUnknown(freeChoice);
        noticed = Answer.orUnknown(noticed);
    }

    /** A builder with nothing known. */
    public static SubscriptionBuilder builder() {
        return SubscriptionBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return providerId;
    }
}
