package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.SecretAcquisition;
import org.netsword.fact.kind.SecretDeed;

/** 商业秘密行为：一条记录是某主体对他人一项商业信息的一次获取、披露或者使用。从公开网络产品抓取数据另记“技术行为”。 */
@FactType(
        zh = "商业秘密行为",
        meaning = "一条记录是某主体对他人一项商业信息的一次获取、披露或者使用。从公开网络产品抓取数据另记“技术行为”。",
        json = "secretActs")
@RecordBuilder
public record SecretAct(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "行为人",
                        meaning = "获取、披露或者使用该信息的主体。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法10",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String actorId,
        @Attribute(
                        zh = "权利人",
                        meaning = "持有该信息的主体。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法10",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String ownerId,
        @Attribute(
                        zh = "已为公众知悉",
                        meaning = "该信息是否已为所属领域人员普遍知悉、容易获得。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法10(4)")
                Answer publiclyKnown,
        @Attribute(
                        zh = "具有商业价值",
                        meaning = "该信息是否因不为公众知悉而有商业价值。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法10(4)")
                Answer valuable,
        @Attribute(
                        zh = "采取了保密措施",
                        meaning = "权利人是否采取了相应保密措施。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法10(4)")
                Answer protectiveMeasures,
        @Attribute(
                        zh = "取得方式",
                        meaning = "行为人如何取得该信息。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法10(1)")
                @Nullable SecretAcquisition acquisition,
        @Attribute(
                        zh = "行为",
                        meaning = "获取、披露、使用、允许他人使用或者教唆引诱。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法10(1)")
                @Nullable SecretDeed deed,
        @Attribute(
                        zh = "负有保密义务",
                        meaning = "行为人是否负有法定或者约定的保密义务。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法10(1)")
                Answer confidentialityDuty)
        implements Fact {
    public SecretAct {
        publiclyKnown = Answer.orUnknown(publiclyKnown);
        valuable = Answer.orUnknown(valuable);
        protectiveMeasures = Answer.orUnknown(protectiveMeasures);
        confidentialityDuty = Answer.orUnknown(confidentialityDuty);
    }

    /** A builder with nothing known. */
    public static SecretActBuilder builder() {
        return SecretActBuilder.builder();
    }
}
