package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.BuyerKind;
import org.netsword.fact.kind.OfferKind;

/** 商品信息：一个卖家展示的一个要约，包括在售链接、直播间购物车条目、求购帖。一条记录代表一条上架信息；成交另记“订单”，页面文字图片另记“发布的信息”。 */
@FactType(
        zh = "商品信息",
        meaning = "一个卖家展示的一个要约，包括在售链接、直播间购物车条目、求购帖。一条记录代表一条上架信息；成交另记“订单”，页面文字图片另记“发布的信息”。",
        json = "listings")
@RecordBuilder
public record Listing(
        @Attribute(zh = "编号", meaning = "本条商品信息的编号，供其他事实引用", knownBy = KnownBy.PAGE)
                @Nullable String id,
        @Attribute(
                        zh = "展示的卖家",
                        meaning = "页面上显示的销售者",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法9、网络交易监督管理办法20",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String sellerId,
        @Attribute(
                        zh = "实际销售者",
                        meaning = "实际销售商品、提供服务的主体；与展示的卖家不同时填写，直播带货常用",
                        knownBy = KnownBy.PAGE,
                        serves = "直播电商监督管理办法26、网络交易监督管理办法20",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String actualSellerId,
        @Attribute(
                        zh = "商品",
                        meaning = "该条信息所售的商品或者服务",
                        knownBy = KnownBy.PAGE,
                        refersTo = {Product.class})
                @Nullable String productId,
        @Attribute(
                        zh = "所在平台",
                        meaning = "该条信息展示在哪个平台",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法29",
                        refersTo = {Platform.class})
                @Nullable String platformId,
        @Attribute(
                        zh = "所在空间",
                        meaning = "该条信息展示在哪个网站、应用、店铺页或者账号",
                        knownBy = KnownBy.PAGE,
                        refersTo = {Site.class})
                @Nullable String siteId,
        @Attribute(
                        zh = "所在直播",
                        meaning = "该条信息在哪场直播中上架",
                        knownBy = KnownBy.PAGE,
                        serves = "直播电商监督管理办法26",
                        refersTo = {Livestream.class})
                @Nullable String livestreamId,
        @Attribute(zh = "要约方式", meaning = "出售、求购、出租、仅展示、赠送、预约或者传授制作方法", knownBy = KnownBy.PAGE)
                @Nullable OfferKind offer,
        @Attribute(
                        zh = "面向的买家",
                        meaning = "向消费者、经营者、医疗机构或者未成年人提供，可多项",
                        knownBy = KnownBy.PAGE,
                        serves = "药品管理法61、食品安全法实施条例36")
                @Nullable Set<BuyerKind> buyers,
        @Attribute(
                        zh = "上架日期",
                        meaning = "开始展示的日期",
                        knownBy = KnownBy.PAGE,
                        serves = "食品安全法35、易制毒化学品管理条例13")
                @Nullable LocalDate offeredFrom,
        @Attribute(zh = "下架日期", meaning = "停止展示的日期；未填不等于仍在展示", knownBy = KnownBy.PAGE)
                @Nullable LocalDate offeredTo)
        implements Fact {
    public Listing {
        buyers = Known.copy(buyers);
    }

    /** A builder with nothing known. */
    public static ListingBuilder builder() {
        return ListingBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return sellerId;
    }

    /** 正在出售或者出租；只是展示、求购、免费的不算。 */
    public boolean offered() {
        return offer == OfferKind.SALE || offer == OfferKind.RENT;
    }
}
