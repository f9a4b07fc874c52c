package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.DisclosureKind;

/** 公示、标明：一项依法应当公示、标明或者提示的内容：有没有、在哪里、怎样展示、展示多久。一条记录代表一项；没有展示的须填“已展示”为否，没有记录不等于没有公示。 */
@FactType(
        zh = "公示、标明",
        meaning = "一项依法应当公示、标明或者提示的内容：有没有、在哪里、怎样展示、展示多久。一条记录代表一项；没有展示的须填“已展示”为否，没有记录不等于没有公示。",
        json = "disclosures")
@RecordBuilder
public record Disclosure(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "公示的对象",
                        meaning = "该项公示属于哪个主体、网站、直播、信息、商品信息、宣称或者平台规则",
                        knownBy = KnownBy.PAGE,
                        refersTo = {
                            Party.class,
                            Merchant.class,
                            Platform.class,
                            Site.class,
                            Livestream.class,
                            Publication.class,
                            Listing.class,
                            Claim.class,
                            PlatformRule.class
                        })
                @Nullable String subjectId,
        @Attribute(
                        zh = "公示事项",
                        meaning = "应公示、标明的事项，如营业执照、许可信息、警示语",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法15、广告法8")
                @Nullable DisclosureKind kind,
        @Attribute(
                        zh = "已展示",
                        meaning = "是否展示了该项内容；首页有效链接视为已展示",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法15、网络交易监督管理办法12")
                Answer shown,
        @Attribute(
                        zh = "在首页展示",
                        meaning = "是否在首页或者从事经营活动的主页面展示（含链接标识）",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法15、网络交易监督管理办法12")
                Answer homePage,
        @Attribute(
                        zh = "位置显著",
                        meaning = "是否在显著位置或者以显著方式展示",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法15、广告法8")
                Answer prominent,
        @Attribute(
                        zh = "持续展示",
                        meaning = "是否持续展示，没有中断",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法15、直播电商监督管理办法26")
                Answer continuous,
        @Attribute(
                        zh = "清晰可辨",
                        meaning = "字体、颜色、时长是否足以让人看清",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法8")
                Answer legible,
        @Attribute(
                        zh = "链接查看受阻",
                        meaning = "链接标识是否须多次跳转、连续验证、强制关注或者被弹窗遮挡",
                        knownBy = KnownBy.PAGE,
                        serves = "直播电商监督管理办法26")
                Answer linkObstructed,
        @Attribute(
                        zh = "内容真实",
                        meaning = "展示的内容是否与实际相符",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "网络交易监督管理办法12")
                Answer trueContent,
        @Attribute(
                        zh = "信息变更日期",
                        meaning = "所公示的事实发生变更的日期",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "电子商务法15、网络交易监督管理办法12")
                @Nullable LocalDate changedOn,
        @Attribute(
                        zh = "更新公示日期",
                        meaning = "公示内容完成更新的日期",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法15、网络交易监督管理办法12")
                @Nullable LocalDate updatedOn,
        @Attribute(
                        zh = "开始展示日期",
                        meaning = "开始展示该项内容的日期，用于提前三十日等期限",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法16、网络交易监督管理办法23")
                @Nullable LocalDate shownFrom)
        implements Fact {
    public Disclosure {
        shown = Answer.orUnknown(shown);
        homePage = Answer.orUnknown(homePage);
        prominent = Answer.orUnknown(prominent);
        continuous = Answer.orUnknown(continuous);
        legible = Answer.orUnknown(legible);
        linkObstructed = Answer.orUnknown(linkObstructed);
        trueContent = Answer.orUnknown(trueContent);
    }

    /** A builder with nothing known. */
    public static DisclosureBuilder builder() {
        return DisclosureBuilder.builder();
    }
}
