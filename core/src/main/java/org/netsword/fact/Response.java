package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.Measure;
import org.netsword.fact.kind.PublishedItem;

/** 处置：某一主体对一件事采取的处理、报告和公示。一条记录对应一件事；措施为空集表示查明没有采取措施，没有记录则为不知。 */
@FactType(
        zh = "处置",
        meaning = "某一主体对一件事采取的处理、报告和公示。一条记录对应一件事；措施为空集表示查明没有采取措施，没有记录则为不知。",
        json = "responses")
@RecordBuilder
public record Response(
        @Attribute(zh = "编号", meaning = "本条处置的编号，供其他事实引用", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable String id,
        @Attribute(
                        zh = "处置人",
                        meaning = "采取处置的平台、网络运营者或者服务机构",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法29",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String actorId,
        @Attribute(
                        zh = "处置的事项",
                        meaning = "处置针对的主体、商品信息、发布的信息、权利使用或者集资",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法29、电子商务法38",
                        refersTo = {
                            Party.class,
                            Merchant.class,
                            Platform.class,
                            Listing.class,
                            Publication.class,
                            RightUse.class,
                            Fundraising.class
                        })
                @Nullable String matterId,
        @Attribute(
                        zh = "采取的措施",
                        meaning = "删除、屏蔽、下架、暂停或者终止服务等措施，可多项；空集为查明没有采取，未填为不知",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法29、电子商务法38、电子商务法42")
                @Nullable Set<Measure> measures,
        @Attribute(
                        zh = "采取措施日期",
                        meaning = "采取措施的日期",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法29")
                @Nullable LocalDate measuresOn,
        @Attribute(
                        zh = "向主管部门报告",
                        meaning = "是否向有关主管部门报告",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法29、网络交易监督管理办法29")
                Answer reported,
        @Attribute(
                        zh = "报告日期",
                        meaning = "向主管部门报告的日期；有日期即表示已经报告",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法29")
                @Nullable LocalDate reportedOn,
        @Attribute(
                        zh = "停止服务日期",
                        meaning = "停止提供平台服务的日期",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "食品安全法62、药品管理法62")
                @Nullable LocalDate serviceStoppedOn,
        @Attribute(
                        zh = "决定处理日期",
                        meaning = "决定对经营者采取处理措施的日期，公示期限自此起算",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "网络交易监督管理办法30")
                @Nullable LocalDate decidedOn,
        @Attribute(
                        zh = "公示日期",
                        meaning = "公示处理措施的日期",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法36、网络交易监督管理办法30")
                @Nullable LocalDate publishedOn,
        @Attribute(
                        zh = "公示的事项",
                        meaning = "公示载明的网店名称、违法行为、处理措施，可多项；空集为查明一项也没有",
                        knownBy = KnownBy.PAGE,
                        serves = "网络交易监督管理办法30")
                @Nullable Set<PublishedItem> publishedItems,
        @Attribute(
                        zh = "公示截止日期",
                        meaning = "公示持续到何日",
                        knownBy = KnownBy.PAGE,
                        serves = "网络交易监督管理办法30")
                @Nullable LocalDate publishedUntil,
        @Attribute(
                        zh = "措施实施期满日",
                        meaning = "警示、暂停服务等短期措施期满的日期",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "网络交易监督管理办法30")
                @Nullable LocalDate measuresUntil)
        implements Fact {
    public Response {
        measures = Known.copy(measures);
        reported = Answer.orUnknown(reported);
        publishedItems = Known.copy(publishedItems);
    }

    /** A builder with nothing known. */
    public static ResponseBuilder builder() {
        return ResponseBuilder.builder();
    }

    /** 确知未采取任何措施。 */
    public boolean tookNoMeasures() {
        return measures != null && measures.isEmpty();
    }
}
