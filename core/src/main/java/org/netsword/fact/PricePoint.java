package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 历史价格：一条记录是一条商品信息在某一日的标价和成交情况，用来确定比价基准，也用来比较不同用户看到的价格。促销当日怎样标示另记“标价”。 */
@FactType(
        zh = "历史价格",
        meaning = "一条记录是一条商品信息在某一日的标价和成交情况，用来确定比价基准，也用来比较不同用户看到的价格。促销当日怎样标示另记“标价”。",
        json = "pricePoints")
@RecordBuilder
public record PricePoint(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "所属商品信息",
                        meaning = "该价格所属的商品或者服务信息。",
                        knownBy = KnownBy.PAGE,
                        refersTo = {Listing.class})
                @Nullable String listingId,
        @Attribute(
                        zh = "日期",
                        meaning = "该价格所在的日期。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "明码标价和禁止价格欺诈规定16(2)")
                @Nullable LocalDate day,
        @Attribute(
                        zh = "当日标价",
                        meaning = "当日页面标示的价格，人民币元。",
                        knownBy = KnownBy.PAGE,
                        unit = "元",
                        serves = "明码标价和禁止价格欺诈规定17(1)")
                @Nullable BigDecimal listed,
        @Attribute(
                        zh = "当日最低成交价",
                        meaning = "当日实际成交的最低单价，人民币元；无成交的不填。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        unit = "元",
                        serves = "明码标价和禁止价格欺诈规定16(2)、规范促销行为暂行规定21")
                @Nullable BigDecimal lowestDeal,
        @Attribute(
                        zh = "当日成交笔数",
                        meaning = "当日成交的笔数；零表示查明没有成交。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        unit = "笔",
                        serves = "明码标价和禁止价格欺诈规定16(2)")
                @Nullable Integer deals,
        @Attribute(
                        zh = "看到价格的人群",
                        meaning = "该价格向哪一类用户展示，如新客、老客；用于比较差别定价。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "个人信息保护法24(1)、消费者权益保护法实施条例9(2)")
                @Nullable String buyerGroup,
        @Attribute(
                        zh = "交易条件相同",
                        meaning = "与同日其他人群的价格相比，交易条件是否同等。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "消费者权益保护法实施条例9(2)、反垄断法22(1)")
                Answer sameConditions)
        implements Fact {
    public PricePoint {
        sameConditions = Answer.orUnknown(sameConditions);
    }

    /** A builder with nothing known. */
    public static PricePointBuilder builder() {
        return PricePointBuilder.builder();
    }
}
