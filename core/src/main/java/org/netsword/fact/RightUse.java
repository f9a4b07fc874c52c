package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.GoodsRelation;
import org.netsword.fact.kind.Sameness;
import org.netsword.fact.kind.UseManner;

/** 权利、标识的使用：一条记录是某主体在某商品、页面上使用一项权利或者标识的一种方式。是否混淆、是否侵权由人判断，不在这里填写。 */
@FactType(
        zh = "权利、标识的使用",
        meaning = "一条记录是某主体在某商品、页面上使用一项权利或者标识的一种方式。是否混淆、是否侵权由人判断，不在这里填写。",
        json = "rightUses")
@RecordBuilder
public record RightUse(
        @Attribute(zh = "编号", meaning = "本条记录的编号，供其他事实引用。", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable String id,
        @Attribute(
                        zh = "使用人",
                        meaning = "使用该权利、标识的主体。",
                        knownBy = KnownBy.PAGE,
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String userId,
        @Attribute(
                        zh = "所使用的权利",
                        meaning = "被使用的权利或者标识。",
                        knownBy = KnownBy.INVESTIGATION,
                        refersTo = {IpRight.class})
                @Nullable String rightId,
        @Attribute(
                        zh = "使用的载体",
                        meaning = "使用所在的商品、商品信息、网站或者发布内容。",
                        knownBy = KnownBy.PAGE,
                        refersTo = {Product.class, Listing.class, Site.class, Publication.class})
                @Nullable String objectId,
        @Attribute(
                        zh = "使用方式",
                        meaning = "用在商品上、作名称、作字号、作关键词、复制传播等方式。",
                        knownBy = KnownBy.PAGE,
                        serves = "反不正当竞争法7、商标法57、商标法58、商标法实施条例76、专利法实施细则101(1)、著作权法53")
                @Nullable UseManner manner,
        @Attribute(
                        zh = "标识相同程度",
                        meaning = "所用标识与权利标识相同、近似或者不同。",
                        knownBy = KnownBy.PAGE,
                        serves = "商标法57、反不正当竞争法7(1)")
                @Nullable Sameness sameness,
        @Attribute(
                        zh = "商品类别关系",
                        meaning = "所用商品与核定、使用的商品是同种、类似还是其他。",
                        knownBy = KnownBy.PAGE,
                        serves = "商标法57")
                @Nullable GoodsRelation goodsRelation,
        @Attribute(
                        zh = "经许可",
                        meaning = "使用是否得到权利人许可。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "商标法57、专利法11、著作权法53、反不正当竞争法7")
                Answer licensed,
        @Attribute(
                        zh = "在先使用",
                        meaning = "是否在权利申请之前已经使用并在原范围内继续使用。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "商标法59(3)、专利法75")
                Answer priorUse,
        @Attribute(
                        zh = "描述性等正当使用",
                        meaning = "是否只为说明通用名称、质量、地名等而使用，或者属于适当引用。",
                        knownBy = KnownBy.PAGE,
                        serves = "商标法59(1)")
                Answer descriptive,
        @Attribute(
                        zh = "损害公共利益",
                        meaning = "著作权侵权是否同时损害公共利益。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "著作权法53、信息网络传播权保护条例18")
                Answer publicInterestHarm)
        implements Fact {
    public RightUse {
        licensed = Answer.orUnknown(licensed);
        priorUse = Answer.orUnknown(priorUse);
        descriptive = Answer.orUnknown(descriptive);
        publicInterestHarm = Answer.orUnknown(publicInterestHarm);
    }

    /** A builder with nothing known. */
    public static RightUseBuilder builder() {
        return RightUseBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return userId;
    }
}
