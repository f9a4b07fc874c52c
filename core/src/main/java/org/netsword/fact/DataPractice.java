package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.DataAct;
import org.netsword.fact.kind.DataConsent;
import org.netsword.fact.kind.DataKind;
import org.netsword.fact.kind.LegalBasis;

/** 个人信息处理：一条记录是某主体对某类个人信息的一项处理行为及其依据、同意、告知、保护情况。用户查询、更正、注销账号另记“用户信息与注销”。 */
@FactType(
        zh = "个人信息处理",
        meaning = "一条记录是某主体对某类个人信息的一项处理行为及其依据、同意、告知、保护情况。用户查询、更正、注销账号另记“用户信息与注销”。",
        json = "dataPractices")
@RecordBuilder
public record DataPractice(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "处理者",
                        meaning = "实施该处理行为的主体。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "个人信息保护法13",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String processorId,
        @Attribute(
                        zh = "处理行为",
                        meaning = "收集、使用、提供、出售、泄露等行为。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "个人信息保护法10、个人信息保护法13、个人信息保护法23、个人信息保护法26、网络安全法44")
                @Nullable DataAct act,
        @Attribute(
                        zh = "信息种类",
                        meaning = "所处理的个人信息种类。",
                        knownBy = KnownBy.PAGE,
                        serves = "个人信息保护法28、快递暂行条例34(2)")
                @Nullable Set<DataKind> dataKinds,
        @Attribute(
                        zh = "不满十四周岁",
                        meaning = "个人信息主体是否不满十四周岁。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "个人信息保护法28、个人信息保护法31")
                Answer under14,
        @Attribute(
                        zh = "处理依据",
                        meaning = "处理者所依据的合法性基础；“无依据”须是查明没有。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "个人信息保护法13")
                @Nullable LegalBasis legalBasis,
        @Attribute(
                        zh = "同意方式",
                        meaning = "取得的同意属于哪一种。",
                        knownBy = KnownBy.PAGE,
                        serves = "个人信息保护法14、个人信息保护法23、个人信息保护法29、个人信息保护法31、网络交易监督管理办法13(2)")
                @Nullable DataConsent consent,
        @Attribute(
                        zh = "已告知",
                        meaning = "处理前是否告知处理者、目的、方式、种类、保存期限等。",
                        knownBy = KnownBy.PAGE,
                        serves = "个人信息保护法17(1)、网络交易监督管理办法13(1)")
                Answer noticeGiven,
        @Attribute(
                        zh = "处理规则公开",
                        meaning = "处理规则是否公开、便于查阅和保存。",
                        knownBy = KnownBy.PAGE,
                        serves = "个人信息保护法17(3)、网络交易监督管理办法13(1)")
                Answer rulesPublic,
        @Attribute(
                        zh = "服务所必需",
                        meaning = "该信息是否在该类服务的必要个人信息范围内。",
                        knownBy = KnownBy.PAGE,
                        serves = "个人信息保护法6(2)、个人信息保护法16、网络交易监督管理办法13(2)")
                Answer neededForService,
        @Attribute(
                        zh = "符合约定用途",
                        meaning = "处理是否符合告知的目的和双方约定。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "网络交易监督管理办法13(1)、个人信息保护法6(1)")
                Answer asAgreed,
        @Attribute(
                        zh = "不同意即拒绝服务",
                        meaning = "是否因不同意或者撤回同意而拒绝提供服务。",
                        knownBy = KnownBy.PAGE,
                        serves = "个人信息保护法16、网络交易监督管理办法13(2)")
                Answer serviceRefused,
        @Attribute(
                        zh = "以欺骗误导取得",
                        meaning = "是否以误导、欺诈、胁迫等方式取得信息或者同意。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "个人信息保护法5")
                Answer deceptive,
        @Attribute(zh = "已匿名化", meaning = "信息是否经处理无法识别特定个人且不能复原。", knownBy = KnownBy.INVESTIGATION)
                Answer anonymised,
        @Attribute(
                        zh = "有严格保护措施",
                        meaning = "处理敏感个人信息是否采取严格保护措施。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "个人信息保护法28(2)")
                Answer specialMeasures,
        @Attribute(
                        zh = "告知必要性和影响",
                        meaning = "是否告知处理敏感信息的必要性及对个人权益的影响。",
                        knownBy = KnownBy.PAGE,
                        serves = "个人信息保护法30")
                Answer necessityTold,
        @Attribute(
                        zh = "有未成年人专门规则",
                        meaning = "是否制定处理不满十四周岁未成年人信息的专门规则。",
                        knownBy = KnownBy.PAGE,
                        serves = "个人信息保护法31(2)")
                Answer minorRules,
        @Attribute(
                        zh = "仅存本机未上传",
                        meaning = "信息是否只在用户设备上处理、未回传处理者。",
                        knownBy = KnownBy.INVESTIGATION)
                Answer localOnly,
        @Attribute(
                        zh = "有安全措施",
                        meaning = "是否采取加密、权限管理等安全措施。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "个人信息保护法51、消费者权益保护法29(2)")
                Answer securityMeasures,
        @Attribute(
                        zh = "安全事件日期",
                        meaning = "发生泄露、篡改、丢失的日期；没有发生的不填。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "个人信息保护法57(1)、网络安全法42(2)")
                @Nullable LocalDate incidentOn,
        @Attribute(
                        zh = "补救日期",
                        meaning = "采取补救措施的日期。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "个人信息保护法57(1)、网络安全法42(2)")
                @Nullable LocalDate remedyOn,
        @Attribute(
                        zh = "已采取补救",
                        meaning = "发生或者可能发生泄露、丢失后是否采取补救措施；“否”须是查明没有。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "个人信息保护法57(1)、网络安全法42(2)、消费者权益保护法29(2)")
                Answer remedied,
        @Attribute(
                        zh = "已告知个人",
                        meaning = "发生或者可能发生泄露、丢失后是否告知受影响的个人；“否”须是查明没有。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "个人信息保护法57(1)、网络安全法42(2)")
                Answer individualsTold)
        implements Fact {
    public DataPractice {
        dataKinds = Known.copy(dataKinds);
        under14 = Answer.orUnknown(under14);
        noticeGiven = Answer.orUnknown(noticeGiven);
        rulesPublic = Answer.orUnknown(rulesPublic);
        neededForService = Answer.orUnknown(neededForService);
        asAgreed = Answer.orUnknown(asAgreed);
        serviceRefused = Answer.orUnknown(serviceRefused);
        deceptive = Answer.orUnknown(deceptive);
        anonymised = Answer.orUnknown(anonymised);
        specialMeasures = Answer.orUnknown(specialMeasures);
        necessityTold = Answer.orUnknown(necessityTold);
        minorRules = Answer.orUnknown(minorRules);
        localOnly = Answer.orUnknown(localOnly);
        securityMeasures = Answer.orUnknown(securityMeasures);
        remedied = Answer.orUnknown(remedied);
        individualsTold = Answer.orUnknown(individualsTold);
    }

    /** A builder with nothing known. */
    public static DataPracticeBuilder builder() {
        return DataPracticeBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return processorId;
    }
}
