package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.HandlingGround;
import org.netsword.fact.kind.Incentive;
import org.netsword.fact.kind.ReviewAuthor;
import org.netsword.fact.kind.ReviewHandling;

/** 评价：一条记录是一条评价或者情形相同的一批评价，说明谁写的、有无利益、怎样展示或者处理。成批的虚假订单另记“虚假交易”。 */
@FactType(
        zh = "评价",
        meaning = "一条记录是一条评价或者情形相同的一批评价，说明谁写的、有无利益、怎样展示或者处理。成批的虚假订单另记“虚假交易”。",
        json = "reviews")
@RecordBuilder
public record Review(
        @Attribute(zh = "编号", meaning = "本条记录的编号，供其他事实引用。", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable String id,
        @Attribute(
                        zh = "被评价的商品信息",
                        meaning = "评价所针对的商品或者服务信息。",
                        knownBy = KnownBy.PAGE,
                        refersTo = {Listing.class})
                @Nullable String listingId,
        @Attribute(
                        zh = "评价人身份",
                        meaning = "评价由真实购买者还是其他人作出。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "反不正当竞争法9(1)、网络交易监督管理办法14(2)、网络反不正当竞争暂行规定9(1)")
                @Nullable ReviewAuthor author,
        @Attribute(
                        zh = "安排人",
                        meaning = "组织、指使作出该评价的主体；没有的不填。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法9、反不正当竞争法12",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String arrangedBy,
        @Attribute(
                        zh = "所给利益",
                        meaning = "为取得评价所给的利益及其条件。",
                        knownBy = KnownBy.PAGE,
                        serves = "网络反不正当竞争暂行规定9(1)")
                @Nullable Incentive incentive,
        @Attribute(
                        zh = "处理人",
                        meaning = "删除、隐藏或者调整展示的主体。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法39(2)",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String handledBy,
        @Attribute(
                        zh = "展示与处理",
                        meaning = "评价被怎样展示、删除或者排序。",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法39(2)、网络交易监督管理办法14(2)")
                @Nullable ReviewHandling handling,
        @Attribute(
                        zh = "处理理由",
                        meaning = "删除、隐藏评价所依据的理由。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "网络交易监督管理办法15")
                @Nullable HandlingGround handlingGround)
        implements Fact {
    /** A builder with nothing known. */
    public static ReviewBuilder builder() {
        return ReviewBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return arrangedBy;
    }
}
