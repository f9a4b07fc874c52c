package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.Audience;
import org.netsword.fact.kind.SiteKind;
import org.netsword.fact.kind.SitePurpose;

/** 网站、应用、账号、店铺页：由某一主体控制的一个网上空间，如网站、应用程序、小程序、店铺页、直播间、账号、群组。一条记录代表一处空间；空间内的具体信息记为“发布的信息”。 */
@FactType(
        zh = "网站、应用、账号、店铺页",
        meaning = "由某一主体控制的一个网上空间，如网站、应用程序、小程序、店铺页、直播间、账号、群组。一条记录代表一处空间；空间内的具体信息记为“发布的信息”。",
        json = "sites")
@RecordBuilder
public record Site(
        @Attribute(zh = "编号", meaning = "本条网上空间的编号，供其他事实引用", knownBy = KnownBy.PAGE)
                @Nullable String id,
        @Attribute(
                        zh = "控制人",
                        meaning = "实际控制、运营该空间的主体",
                        knownBy = KnownBy.PAGE,
                        serves = "互联网信息服务管理办法4",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String operatorId,
        @Attribute(zh = "空间类型", meaning = "网站、应用程序、店铺页、直播间、账号等", knownBy = KnownBy.PAGE)
                @Nullable SiteKind kind,
        @Attribute(
                        zh = "受众",
                        meaning = "面向一般公众或者专门面向未成年人",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法40、互联网广告管理办法12")
                @Nullable Audience audience,
        @Attribute(
                        zh = "未成年人网课平台",
                        meaning = "是否专门以未成年人为对象提供网络教育服务",
                        knownBy = KnownBy.PAGE,
                        serves = "未成年人保护法74")
                Answer educationForMinors,
        @Attribute(
                        zh = "政务服务空间",
                        meaning = "是否政务服务网站、网页、应用程序、公众号等",
                        knownBy = KnownBy.PAGE,
                        serves = "互联网广告管理办法17")
                Answer governmentService,
        @Attribute(
                        zh = "有偿信息服务",
                        meaning = "是否向上网用户有偿提供信息或者网页制作等服务",
                        knownBy = KnownBy.PAGE,
                        serves = "互联网信息服务管理办法4、互联网信息服务管理办法7、互联网信息服务管理办法8")
                Answer charges,
        @Attribute(
                        zh = "名称显示经营者",
                        meaning = "空间名称是否足以让人看出由哪个经营者运营",
                        knownBy = KnownBy.PAGE,
                        serves = "互联网广告管理办法9")
                Answer showsOperator,
        @Attribute(
                        zh = "设立目的",
                        meaning = "该空间被查明设立用于何种活动；一般经营填一般用途",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "网络安全法46、网络安全法48")
                @Nullable SitePurpose purpose)
        implements Fact {
    public Site {
        educationForMinors = Answer.orUnknown(educationForMinors);
        governmentService = Answer.orUnknown(governmentService);
        charges = Answer.orUnknown(charges);
        showsOperator = Answer.orUnknown(showsOperator);
    }

    /** A builder with nothing known. */
    public static SiteBuilder builder() {
        return SiteBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return operatorId;
    }
}
