package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.DemandAnswer;
import org.netsword.fact.kind.DemandGround;

/** 主管部门的要求：一条记录是主管部门一次依法调查、检查或者要求提供资料，以及对方的答复。定期或者自动负有的报送义务另记“报送”。 */
@FactType(
        zh = "主管部门的要求",
        meaning = "一条记录是主管部门一次依法调查、检查或者要求提供资料，以及对方的答复。定期或者自动负有的报送义务另记“报送”。",
        json = "officialDemands")
@RecordBuilder
public record OfficialDemand(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "被要求的主体",
                        meaning = "被要求配合、提供资料或者接受调查的主体。",
                        knownBy = KnownBy.INVESTIGATION,
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String addresseeId,
        @Attribute(
                        zh = "要求的依据",
                        meaning = "依据哪一类监管职责提出。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves =
                                "反不正当竞争法17、反垄断法50、电子商务法25、网络交易监督管理办法22、网络交易监督管理办法34(1)、直播电商监督管理办法21、互联网广告管理办法16(1)")
                @Nullable DemandGround ground,
        @Attribute(zh = "提出要求日期", meaning = "要求送达或者调查开始的日期。", knownBy = KnownBy.INVESTIGATION)
                @Nullable LocalDate demandedOn,
        @Attribute(zh = "答复期限", meaning = "要求提供资料的最后日期。", knownBy = KnownBy.INVESTIGATION)
                @Nullable LocalDate dueOn,
        @Attribute(
                        zh = "答复情况",
                        meaning = "是否提供，是否迟延、拒绝、虚假、隐匿、阻碍，或者依法提出异议。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法17、反垄断法50、电子商务法25、网络交易监督管理办法34(1)、直播电商监督管理办法21")
                @Nullable DemandAnswer answer)
        implements Fact {
    /** A builder with nothing known. */
    public static OfficialDemandBuilder builder() {
        return OfficialDemandBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return addresseeId;
    }
}
