package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.AccountCondition;
import org.netsword.fact.kind.AccountRight;

/** 用户信息与注销：一条记录说明用户能否查询、更正、删除个人信息和注销账号，以及一次申请的办理。个人信息怎样收集、使用、提供，另记“个人信息处理”。 */
@FactType(
        zh = "用户信息与注销",
        meaning = "一条记录说明用户能否查询、更正、删除个人信息和注销账号，以及一次申请的办理。个人信息怎样收集、使用、提供，另记“个人信息处理”。",
        json = "accountServices")
@RecordBuilder
public record AccountService(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "账号服务提供者",
                        meaning = "管理该账号的经营者或者平台。",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法24",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String providerId,
        @Attribute(
                        zh = "未明示途径的权利",
                        meaning = "没有明示方式、程序的权利；空集表示均已明示。",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法24(1)")
                @Nullable Set<AccountRight> rightsWithoutMethod,
        @Attribute(
                        zh = "所设条件",
                        meaning = "办理查询、更正、删除、注销所要求的条件。",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法24(1)")
                @Nullable Set<AccountCondition> conditions,
        @Attribute(
                        zh = "申请日期",
                        meaning = "用户提出申请的日期。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法24(2)")
                @Nullable LocalDate requestedOn,
        @Attribute(
                        zh = "已办理",
                        meaning = "申请是否已经办理。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法24(2)、个人信息保护法50(1)")
                Answer handled,
        @Attribute(
                        zh = "办理日期",
                        meaning = "申请办理完毕的日期。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法24(2)")
                @Nullable LocalDate handledOn,
        @Attribute(
                        zh = "有受理机制",
                        meaning = "是否设有便捷的申请受理和处理机制。",
                        knownBy = KnownBy.PAGE,
                        serves = "个人信息保护法50(1)、网络数据安全管理条例23")
                Answer channel,
        @Attribute(
                        zh = "注销日期",
                        meaning = "账号注销的日期。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法24(2)")
                @Nullable LocalDate cancelledOn,
        @Attribute(
                        zh = "目的实现日期",
                        meaning = "处理目的已实现、无法实现或者保存期满的日期。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "个人信息保护法47(1)")
                @Nullable LocalDate purposeEndedOn,
        @Attribute(
                        zh = "已删除信息",
                        meaning = "注销或者目的实现后是否删除用户信息；依法或者依约应当继续保存的除外。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法24(2)、个人信息保护法47(1)")
                Answer dataDeleted)
        implements Fact {
    public AccountService {
        rightsWithoutMethod = Known.copy(rightsWithoutMethod);
        conditions = Known.copy(conditions);
        handled = Answer.orUnknown(handled);
        channel = Answer.orUnknown(channel);
        dataDeleted = Answer.orUnknown(dataDeleted);
    }

    /** A builder with nothing known. */
    public static AccountServiceBuilder builder() {
        return AccountServiceBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return providerId;
    }
}
