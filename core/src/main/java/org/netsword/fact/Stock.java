package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.StockPurpose;

/** 库存：一条记录是一个经营者对一种商品的存储数量和存储时间，与正常水平对比，用于判断是否囤积。下单时有没有货另记在“订单”。 */
@FactType(
        zh = "库存",
        meaning = "一条记录是一个经营者对一种商品的存储数量和存储时间，与正常水平对比，用于判断是否囤积。下单时有没有货另记在“订单”。",
        json = "stock")
@RecordBuilder
public record Stock(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "经营者",
                        meaning = "存储该商品的经营者。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "价格违法行为行政处罚规定6(1)",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String sellerId,
        @Attribute(
                        zh = "商品",
                        meaning = "所存储的商品。",
                        knownBy = KnownBy.PAGE,
                        serves = "价格违法行为行政处罚规定6(1)",
                        refersTo = {Product.class})
                @Nullable String productId,
        @Attribute(
                        zh = "库存数量",
                        meaning = "实际存储的数量，以该商品通用单位计。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "按商品单位",
                        serves = "价格违法行为行政处罚规定6(1)")
                @Nullable BigDecimal quantity,
        @Attribute(
                        zh = "正常库存数量",
                        meaning = "该经营者平常的存储数量，单位与库存数量相同。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "按商品单位",
                        serves = "价格违法行为行政处罚规定6(1)")
                @Nullable BigDecimal normalQuantity,
        @Attribute(
                        zh = "存储天数",
                        meaning = "已经存储的天数。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "天",
                        serves = "价格违法行为行政处罚规定6(1)")
                @Nullable Integer heldDays,
        @Attribute(
                        zh = "正常存储天数",
                        meaning = "该商品平常的存储周期。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "天",
                        serves = "价格违法行为行政处罚规定6(1)")
                @Nullable Integer normalDays,
        @Attribute(
                        zh = "存储用途",
                        meaning = "待售、生产自用或者承担储备任务。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "价格违法行为行政处罚规定6(1)")
                @Nullable StockPurpose purpose,
        @Attribute(
                        zh = "告诫日期",
                        meaning = "价格主管部门告诫的日期；没有告诫的不填。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "价格违法行为行政处罚规定6(1)")
                @Nullable LocalDate warnedOn,
        @Attribute(
                        zh = "告诫后仍囤积",
                        meaning = "告诫之后是否仍继续囤积。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "价格违法行为行政处罚规定6(1)")
                Answer continuedAfterWarning,
        @Attribute(
                        zh = "供应紧张",
                        meaning = "该商品市场供应是否紧张、价格异常波动。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "价格违法行为行政处罚规定6(1)")
                Answer tightSupply)
        implements Fact {
    public Stock {
        continuedAfterWarning = Answer.orUnknown(continuedAfterWarning);
        tightSupply = Answer.orUnknown(tightSupply);
    }

    /** A builder with nothing known. */
    public static StockBuilder builder() {
        return StockBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return sellerId;
    }
}
