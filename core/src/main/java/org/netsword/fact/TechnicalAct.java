package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.TechnicalKind;

/** 技术行为：一条记录是经营者利用数据、算法、技术对他人网络产品、服务实施的一项干扰，或者取得他人数据的行为。以规则、收费等商业手段限制他人另记“对交易相对人的行为”。 */
@FactType(
        zh = "技术行为",
        meaning = "一条记录是经营者利用数据、算法、技术对他人网络产品、服务实施的一项干扰，或者取得他人数据的行为。以规则、收费等商业手段限制他人另记“对交易相对人的行为”。",
        json = "technicalActs")
@RecordBuilder
public record TechnicalAct(
        @Attribute(zh = "编号", meaning = "本条记录的编号，供其他事实引用。", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable String id,
        @Attribute(
                        zh = "行为人",
                        meaning = "实施该技术行为的主体。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法13(2)",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String actorId,
        @Attribute(
                        zh = "被影响的经营者",
                        meaning = "产品、服务受干扰或者数据被取得的经营者。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法13",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String targetId,
        @Attribute(
                        zh = "技术行为种类",
                        meaning = "插入链接、强制跳转、不兼容、屏蔽、抓取数据等。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves =
                                "反不正当竞争法13、网络反不正当竞争暂行规定13、网络反不正当竞争暂行规定14、网络反不正当竞争暂行规定15(1)、网络反不正当竞争暂行规定19")
                @Nullable TechnicalKind kind,
        @Attribute(
                        zh = "对方同意",
                        meaning = "被影响的经营者是否同意。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法13(2)")
                Answer targetConsent,
        @Attribute(
                        zh = "由用户触发",
                        meaning = "结果是否由用户主动操作触发。",
                        knownBy = KnownBy.PAGE,
                        serves = "网络反不正当竞争暂行规定13")
                Answer userTriggered,
        @Attribute(
                        zh = "用户已获告知",
                        meaning = "用户是否事先得到真实、明确的告知。",
                        knownBy = KnownBy.PAGE,
                        serves = "网络反不正当竞争暂行规定14")
                Answer userInformed,
        @Attribute(
                        zh = "绕过技术管理措施",
                        meaning = "是否以欺诈、胁迫、避开或者破坏技术管理措施的方式取得数据。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法13(3)")
                Answer bypassedProtection,
        @Attribute(
                        zh = "影响正常运行",
                        meaning = "经检测，对方产品、服务是否因此不能正常运行。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法13(2)")
                Answer impairs,
        @Attribute(
                        zh = "对方产品不合法",
                        meaning = "被影响的产品、服务本身是否违法（如骚扰弹窗）。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法13(2)")
                Answer targetUnlawful)
        implements Fact {
    public TechnicalAct {
        targetConsent = Answer.orUnknown(targetConsent);
        userTriggered = Answer.orUnknown(userTriggered);
        userInformed = Answer.orUnknown(userInformed);
        bypassedProtection = Answer.orUnknown(bypassedProtection);
        impairs = Answer.orUnknown(impairs);
        targetUnlawful = Answer.orUnknown(targetUnlawful);
    }

    /** A builder with nothing known. */
    public static TechnicalActBuilder builder() {
        return TechnicalActBuilder.builder();
    }
}
