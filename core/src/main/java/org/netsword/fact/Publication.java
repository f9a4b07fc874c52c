package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.Medium;
import org.netsword.fact.kind.PresentationForm;
import org.netsword.fact.kind.PublicationKind;

/** 发布的信息：一个页面、广告位、帖子、短视频、直播片段、公告等。一条记录代表一条信息；其中每一句声称另记“宣称”，画面、人物另记“画面、声音”“出镜、署名人物”。 */
@FactType(
        zh = "发布的信息",
        meaning = "一个页面、广告位、帖子、短视频、直播片段、公告等。一条记录代表一条信息；其中每一句声称另记“宣称”，画面、人物另记“画面、声音”“出镜、署名人物”。",
        json = "publications")
@RecordBuilder
public record Publication(
        @Attribute(zh = "编号", meaning = "本条信息的编号，供其他事实引用", knownBy = KnownBy.PAGE)
                @Nullable String id,
        @Attribute(
                        zh = "信息类型",
                        meaning = "商品页、广告位、付费搜索结果、弹窗、短视频、直播口播等",
                        knownBy = KnownBy.PAGE,
                        serves = "互联网广告管理办法9")
                @Nullable PublicationKind kind,
        @Attribute(
                        zh = "发布媒介",
                        meaning = "互联网、专业刊物、广播电视、印刷品、公共场所或者户外",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法15、广告法22")
                @Nullable Medium medium,
        @Attribute(
                        zh = "表现形式",
                        meaning = "一般介绍、新闻报道、健康知识、体验分享、测评、公益或者标签图示",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法14、广告法19、互联网广告管理办法9")
                @Nullable PresentationForm form,
        @Attribute(
                        zh = "所在空间",
                        meaning = "发布在哪个网站、应用、店铺页或者账号",
                        knownBy = KnownBy.PAGE,
                        refersTo = {Site.class})
                @Nullable String siteId,
        @Attribute(
                        zh = "对应商品信息",
                        meaning = "该信息属于哪条商品信息",
                        knownBy = KnownBy.PAGE,
                        refersTo = {Listing.class})
                @Nullable String listingId,
        @Attribute(
                        zh = "所涉商品",
                        meaning = "该信息介绍的商品或者服务",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法2",
                        refersTo = {Product.class})
                @Nullable String productId,
        @Attribute(
                        zh = "所属直播",
                        meaning = "该信息属于哪场直播",
                        knownBy = KnownBy.PAGE,
                        refersTo = {Livestream.class})
                @Nullable String livestreamId,
        @Attribute(
                        zh = "推销商品或服务",
                        meaning = "内容是否直接或者间接推销商品、服务",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法2")
                Answer promotes,
        @Attribute(
                        zh = "付费发布",
                        meaning = "是否支付费用、佣金或者给予其他利益而发布；未查明填未知",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "互联网广告管理办法9、电子商务法40")
                Answer paid,
        @Attribute(
                        zh = "标明“广告”",
                        meaning = "是否显著标明“广告”",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法14、互联网广告管理办法9")
                Answer adMark,
        @Attribute(
                        zh = "整区或整页标明",
                        meaning = "所在区域或者整个页面是否已统一显著标明为广告",
                        knownBy = KnownBy.PAGE,
                        serves = "互联网广告管理办法9")
                Answer areaMarked,
        @Attribute(
                        zh = "附购买链接",
                        meaning = "是否附加购物链接等购买方式",
                        knownBy = KnownBy.PAGE,
                        serves = "互联网广告管理办法9")
                Answer purchaseLink,
        @Attribute(
                        zh = "附联系方式",
                        meaning = "是否出现推销者的地址、电话、网址、购买渠道等联系方式",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法19、互联网广告管理办法8")
                Answer contactShown,
        @Attribute(zh = "仅为法定应示信息", meaning = "是否只有依法应当展示、标示、告知的信息，没有推销内容", knownBy = KnownBy.PAGE)
                Answer requiredInfoOnly,
        @Attribute(
                        zh = "面向不特定对象",
                        meaning = "是否向社会公众发布，而非一对一或者封闭小范围交流",
                        knownBy = KnownBy.PAGE,
                        serves = "防范和处置非法集资条例2")
                Answer toPublic,
        @Attribute(
                        zh = "取证完整",
                        meaning = "文字、图片、声音是否已全部固定；填是才可据以认定“没有某项内容”",
                        knownBy = KnownBy.PAGE)
                Answer captureComplete,
        @Attribute(zh = "发布起始日", meaning = "开始发布的日期", knownBy = KnownBy.PAGE)
                @Nullable LocalDate publishedFrom,
        @Attribute(zh = "发布终止日", meaning = "停止发布的日期；未填不等于仍在发布", knownBy = KnownBy.PAGE)
                @Nullable LocalDate publishedTo,
        @Attribute(zh = "浏览次数", meaning = "浏览或者播放的次数", knownBy = KnownBy.PLATFORM_DATA, unit = "次")
                @Nullable Integer views)
        implements Fact {
    public Publication {
        promotes = Answer.orUnknown(promotes);
        paid = Answer.orUnknown(paid);
        adMark = Answer.orUnknown(adMark);
        areaMarked = Answer.orUnknown(areaMarked);
        purchaseLink = Answer.orUnknown(purchaseLink);
        contactShown = Answer.orUnknown(contactShown);
        requiredInfoOnly = Answer.orUnknown(requiredInfoOnly);
        toPublic = Answer.orUnknown(toPublic);
        captureComplete = Answer.orUnknown(captureComplete);
    }

    /** A builder with nothing known. */
    public static PublicationBuilder builder() {
        return PublicationBuilder.builder();
    }

    /**
     * 推定为商业广告：付费位置，或者在页面、文章、短视频等媒介上直接、间接推销商品并面向不特定对象（广告法第二条第一款）。直播口播、群聊、
     * 一对一交流、评价、线下讲解不推定，收费发布的除外；没有填信息类型的，直接、间接推销商品即推定。只展示法律要求展示的信息不是广告。是否商业广告另有评价的，以评价为准。
     */
    public boolean presumedAdvertisement() {
        if (requiredInfoOnly == Answer.YES || toPublic == Answer.NO) {
            return false;
        }
        if (kind == null) {
            return paid == Answer.YES || promotes == Answer.YES;
        }
        return switch (kind) {
            case AD_SLOT, PAID_SEARCH_RESULT, POPUP, SPLASH -> true;
            case LIVE_SPEECH,
                    GROUP_POST,
                    DIRECT_MESSAGE,
                    REVIEW_POST,
                    OFFLINE_TALK,
                    WARNING_LETTER ->
                    paid == Answer.YES;
            default -> paid == Answer.YES || promotes == Answer.YES;
        };
    }
}
