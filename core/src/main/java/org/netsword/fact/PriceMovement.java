package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 进销价变动：一条记录是同一经营者同一商品在基准日和对照日的进价、售价、运费对比，用于判断涨价是否超过成本上涨。一条商品信息的逐日价格另记“历史价格”。 */
@FactType(
        zh = "进销价变动",
        meaning = "一条记录是同一经营者同一商品在基准日和对照日的进价、售价、运费对比，用于判断涨价是否超过成本上涨。一条商品信息的逐日价格另记“历史价格”。",
        json = "priceMovements")
@RecordBuilder
public record PriceMovement(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "经营者",
                        meaning = "销售该商品的经营者。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String sellerId,
        @Attribute(
                        zh = "商品",
                        meaning = "所比较的商品。",
                        knownBy = KnownBy.PAGE,
                        refersTo = {Product.class})
                @Nullable String productId,
        @Attribute(
                        zh = "基准日",
                        meaning = "作为比较基准的日期，如异常波动前最后一次交易日。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "价格违法行为行政处罚规定6(1)")
                @Nullable LocalDate baseOn,
        @Attribute(
                        zh = "基准日进价",
                        meaning = "基准日的购进或者生产成本单价，人民币元。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "元",
                        serves = "价格违法行为行政处罚规定6(1)")
                @Nullable BigDecimal baseCost,
        @Attribute(
                        zh = "基准日售价",
                        meaning = "基准日的销售单价，人民币元。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        unit = "元",
                        serves = "价格违法行为行政处罚规定6(1)")
                @Nullable BigDecimal basePrice,
        @Attribute(zh = "对照日", meaning = "涨价后的日期。", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable LocalDate nowOn,
        @Attribute(
                        zh = "对照日进价",
                        meaning = "对照日的购进或者生产成本单价，人民币元。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "元",
                        serves = "价格违法行为行政处罚规定6(1)")
                @Nullable BigDecimal nowCost,
        @Attribute(
                        zh = "对照日售价",
                        meaning = "对照日的销售单价，人民币元。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        unit = "元",
                        serves = "价格违法行为行政处罚规定6(1)")
                @Nullable BigDecimal nowPrice,
        @Attribute(
                        zh = "基准日运费",
                        meaning = "基准日收取的配送费，人民币元。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        unit = "元",
                        serves = "价格违法行为行政处罚规定6(1)")
                @Nullable BigDecimal baseDeliveryFee,
        @Attribute(
                        zh = "对照日运费",
                        meaning = "对照日收取的配送费，人民币元。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        unit = "元",
                        serves = "价格违法行为行政处罚规定6(1)")
                @Nullable BigDecimal nowDeliveryFee,
        @Attribute(
                        zh = "强制搭售",
                        meaning = "销售时是否强制搭售其他商品，变相提价。",
                        knownBy = KnownBy.PAGE,
                        serves = "价格违法行为行政处罚规定6(1)")
                Answer tiedSale,
        @Attribute(
                        zh = "供应紧张",
                        meaning = "当时该商品市场供应是否紧张、价格异常波动。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "价格违法行为行政处罚规定6(1)")
                Answer tightSupply,
        @Attribute(zh = "告诫日期", meaning = "主管部门告诫、提醒的日期；没有的不填。", knownBy = KnownBy.INVESTIGATION)
                @Nullable LocalDate warnedOn,
        @Attribute(zh = "告诫后仍继续", meaning = "告诫之后是否仍然涨价。", knownBy = KnownBy.INVESTIGATION)
                Answer continuedAfterWarning)
        implements Fact {
    public PriceMovement {
        tiedSale = Answer.orUnknown(tiedSale);
        tightSupply = Answer.orUnknown(tightSupply);
        continuedAfterWarning = Answer.orUnknown(continuedAfterWarning);
    }

    /** A builder with nothing known. */
    public static PriceMovementBuilder builder() {
        return PriceMovementBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return sellerId;
    }
}
