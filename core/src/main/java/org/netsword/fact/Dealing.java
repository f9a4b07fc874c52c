package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.DealingKind;
import org.netsword.fact.kind.DealingMeans;

/** 对交易相对人行为：一条记录是某主体对一个交易相对人的一项限制、条件、价格、收费、拒绝或者付款安排。双方合意的协议另记“协议、协同”，是否合理由人判断。 */
@FactType(
        zh = "对交易相对人行为",
        meaning = "一条记录是某主体对一个交易相对人的一项限制、条件、价格、收费、拒绝或者付款安排。双方合意的协议另记“协议、协同”，是否合理由人判断。",
        json = "dealings")
@RecordBuilder
public record Dealing(
        @Attribute(zh = "编号", meaning = "本条记录的编号，供其他事实引用。", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable String id,
        @Attribute(
                        zh = "行为人",
                        meaning = "实施该行为的经营者或者平台。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法35、反垄断法22(1)",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String actorId,
        @Attribute(
                        zh = "交易相对人",
                        meaning = "承受该行为的一方，如平台内经营者、中小企业。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法35、反垄断法22(1)",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String counterpartyId,
        @Attribute(
                        zh = "行为种类",
                        meaning = "限定交易、搭售、收费、价格、付款条件等种类。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法35、反垄断法22(1)、反不正当竞争法14、反不正当竞争法15、网络交易监督管理办法32")
                @Nullable DealingKind kind,
        @Attribute(
                        zh = "所用手段",
                        meaning = "借助的协议、规则、技术或者惩罚、激励手段。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法35、网络交易监督管理办法32、反垄断法22(2)")
                @Nullable Set<DealingMeans> means,
        @Attribute(
                        zh = "相对人自愿",
                        meaning = "相对人是否出于自愿接受；被要求、被威胁或者默认加入的为“否”。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "电子商务法35、明码标价和禁止价格欺诈规定4(3)、反不正当竞争法14")
                Answer voluntary,
        @Attribute(
                        zh = "交易价格",
                        meaning = "该项交易的单价或者收费金额，人民币元。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        unit = "元",
                        serves = "反垄断法22(1)、反不正当竞争法14")
                @Nullable BigDecimal price,
        @Attribute(
                        zh = "成本",
                        meaning = "该商品的成本单价，人民币元。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "元",
                        serves = "反垄断法22(1)、反不正当竞争法14")
                @Nullable BigDecimal cost,
        @Attribute(
                        zh = "可比价格",
                        meaning = "相同或者相似条件下的可比单价，人民币元。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "元",
                        serves = "反垄断法22(1)")
                @Nullable BigDecimal comparablePrice,
        @Attribute(
                        zh = "收费已公示",
                        meaning = "收费项目、标准是否事先公示。",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法35、网络反不正当竞争暂行规定25")
                Answer feePublished,
        @Attribute(
                        zh = "已提供相应服务",
                        meaning = "收费是否对应实际提供的服务。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法35、网络反不正当竞争暂行规定25")
                Answer serviceGiven,
        @Attribute(
                        zh = "应付日期",
                        meaning = "应当付款的日期。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法15")
                @Nullable LocalDate dueOn,
        @Attribute(
                        zh = "实付日期",
                        meaning = "实际付款的日期。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法15")
                @Nullable LocalDate paidOn,
        @Attribute(
                        zh = "已经付款",
                        meaning = "应付款项是否已经支付；填了实付日期的即为已付。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法15")
                Answer paid)
        implements Fact {
    public Dealing {
        means = Known.copy(means);
        voluntary = Answer.orUnknown(voluntary);
        feePublished = Answer.orUnknown(feePublished);
        serviceGiven = Answer.orUnknown(serviceGiven);
        paid = paidOn == null ? Answer.orUnknown(paid) : Answer.YES;
    }

    /** A builder with nothing known. */
    public static DealingBuilder builder() {
        return DealingBuilder.builder();
    }
}
