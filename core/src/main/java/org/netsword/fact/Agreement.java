package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.AgreementRelation;
import org.netsword.fact.kind.AgreementSubject;

/** 协议、协同：一条记录是经营者之间的一项协议、决定或者协同行为，按各方关系和内容归类。一方单独对交易相对人的限制另记“对交易相对人的行为”。 */
@FactType(
        zh = "协议、协同",
        meaning = "一条记录是经营者之间的一项协议、决定或者协同行为，按各方关系和内容归类。一方单独对交易相对人的限制另记“对交易相对人的行为”。",
        json = "agreements")
@RecordBuilder
public record Agreement(
        @Attribute(zh = "编号", meaning = "本条记录的编号，供其他事实引用。", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable String id,
        @Attribute(
                        zh = "参与方",
                        meaning = "达成协议或者实施协同行为的各方。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反垄断法16",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable Set<String> partyIds,
        @Attribute(
                        zh = "各方关系",
                        meaning = "竞争者之间、上下游之间或者由行业协会作出。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反垄断法17、反垄断法18、反垄断法21")
                @Nullable AgreementRelation relation,
        @Attribute(
                        zh = "协议内容",
                        meaning = "固定价格、限制数量、分割市场、限定转售价格等内容。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反垄断法17、反垄断法18")
                @Nullable AgreementSubject subject,
        @Attribute(
                        zh = "有意思联络",
                        meaning = "各方是否有沟通、约定或者其他意思联络的证据。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反垄断法16")
                Answer concertation,
        @Attribute(
                        zh = "有约束或已实施",
                        meaning = "协议是否以惩罚、激励等方式约束各方或者已经实施。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反垄断法56(1)")
                Answer enforced,
        @Attribute(
                        zh = "组织者",
                        meaning = "组织各方达成协议而自己不在其中的主体。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反垄断法19、反垄断法21",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String organiserId,
        @Attribute(
                        zh = "主动报告日期",
                        meaning = "当事人主动向反垄断执法机构报告并提供重要证据的日期。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反垄断法56(3)")
                @Nullable LocalDate reportedOn)
        implements Fact {
    public Agreement {
        partyIds = Known.copy(partyIds);
        concertation = Answer.orUnknown(concertation);
        enforced = Answer.orUnknown(enforced);
    }

    /** A builder with nothing known. */
    public static AgreementBuilder builder() {
        return AgreementBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return organiserId;
    }
}
