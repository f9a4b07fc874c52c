package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.RecordKind;

/** 记录保存：一条记录说明调取时某一类信息、资料是否仍被保存。只记保存情况；当初有没有核验、有没有处置，另记相应事实。 */
@FactType(
        zh = "记录保存",
        meaning = "一条记录说明调取时某一类信息、资料是否仍被保存。只记保存情况；当初有没有核验、有没有处置，另记相应事实。",
        json = "retentions")
@RecordBuilder
public record Retention(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "保存义务人",
                        meaning = "依法应当保存该记录的主体。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String keeperId,
        @Attribute(
                        zh = "记录种类",
                        meaning = "应当保存的信息、资料种类。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves =
                                "电子商务法31、网络交易监督管理办法31、广告法34、互联网广告管理办法16(1)、直播电商监督管理办法16、直播电商监督管理办法27")
                @Nullable RecordKind recordKind,
        @Attribute(
                        zh = "所涉对象",
                        meaning = "该记录所记载的主体、商品信息、广告、直播、订单或者处置。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        refersTo = {
                            Party.class,
                            Merchant.class,
                            Platform.class,
                            Listing.class,
                            Publication.class,
                            Livestream.class,
                            Order.class,
                            Response.class
                        })
                @Nullable String subjectId,
        @Attribute(
                        zh = "保存期起算日期",
                        meaning = "保存期限开始计算的日期，如交易完成、直播结束、广告发布终了、采取处置措施的日期。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法31、网络交易监督管理办法20(2)、网络交易监督管理办法31、直播电商监督管理办法27")
                @Nullable LocalDate eventOn,
        @Attribute(
                        zh = "能够提供",
                        meaning = "调取时该记录是否仍在并能提供。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法31、网络交易监督管理办法31")
                Answer available,
        @Attribute(
                        zh = "内容完整",
                        meaning = "所保存的记录是否完整、未缺失。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法31、直播电商监督管理办法16")
                Answer complete,
        @Attribute(
                        zh = "调取日期",
                        meaning = "执法人员要求提供或者查看该记录的日期；在保存期内才有意义。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "电子商务法31、网络交易监督管理办法31")
                @Nullable LocalDate askedOn)
        implements Fact {
    public Retention {
        available = Answer.orUnknown(available);
        complete = Answer.orUnknown(complete);
    }

    /** A builder with nothing known. */
    public static RetentionBuilder builder() {
        return RetentionBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return keeperId;
    }
}
