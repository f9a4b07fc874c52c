package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.ActorRole;

/** 参与：一个主体在一件事中担任一种角色。一条记录为“谁、在哪条信息（直播、商品、协议、集资、平台）中、是什么角色”；一人数个角色记数条。 */
@FactType(
        zh = "参与",
        meaning = "一个主体在一件事中担任一种角色。一条记录为“谁、在哪条信息（直播、商品、协议、集资、平台）中、是什么角色”；一人数个角色记数条。",
        json = "participations")
@RecordBuilder
public record Participation(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "参与人",
                        meaning = "担任该角色的主体",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法2",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String partyId,
        @Attribute(
                        zh = "角色",
                        meaning = "广告主、广告经营者、广告发布者、代言人、直播间运营者、主播账号使用人等",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法2、直播电商监督管理办法2")
                @Nullable ActorRole role,
        @Attribute(
                        zh = "参与的事项",
                        meaning = "在哪一条发布的信息、直播、商品信息、协议、集资中，或者在哪个平台上",
                        knownBy = KnownBy.PAGE,
                        refersTo = {
                            Publication.class,
                            Livestream.class,
                            Listing.class,
                            Agreement.class,
                            Fundraising.class,
                            Platform.class
                        })
                @Nullable String inId,
        @Attribute(
                        zh = "任职单位",
                        meaning = "系执行哪个单位的职务；填写后责任归该单位",
                        knownBy = KnownBy.INVESTIGATION,
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String staffOf,
        @Attribute(
                        zh = "委托人",
                        meaning = "受谁委托、组织、指使而参与",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "广告法2、网络反不正当竞争暂行规定11",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String entrustedBy,
        @Attribute(
                        zh = "开始日期",
                        meaning = "开始担任该角色的日期，如主播账号注册日",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "未成年人保护法76")
                @Nullable LocalDate since)
        implements Fact {
    /** A builder with nothing known. */
    public static ParticipationBuilder builder() {
        return ParticipationBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return partyId;
    }
}
