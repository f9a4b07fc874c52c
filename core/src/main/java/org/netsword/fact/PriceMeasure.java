package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.PriceMeasureKind;

/** 价格干预措施：一条记录是政府在一定期间、地域内对一种商品采取的一项价格干预措施或者紧急措施。经营者是否遵守，由价格和报送的事实反映。 */
@FactType(
        zh = "价格干预措施",
        meaning = "一条记录是政府在一定期间、地域内对一种商品采取的一项价格干预措施或者紧急措施。经营者是否遵守，由价格和报送的事实反映。",
        json = "priceMeasures")
@RecordBuilder
public record PriceMeasure(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "商品",
                        meaning = "措施适用的商品。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "价格法30(1)",
                        refersTo = {Product.class})
                @Nullable String productId,
        @Attribute(
                        zh = "适用地域",
                        meaning = "措施适用的行政区域（名称或者区划代码）。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "价格法30(1)、价格法31")
                @Nullable String region,
        @Attribute(
                        zh = "措施种类",
                        meaning = "提价申报、限定差价率、限价、集中定价、冻结价格等。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "价格法30(1)、价格法31")
                @Nullable PriceMeasureKind kind,
        @Attribute(
                        zh = "限定数值",
                        meaning = "限价或者冻结价为人民币元；限定差价率、利润率为比例，如15%填0.15。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "元或比例(0–1)",
                        serves = "价格法30(1)")
                @Nullable BigDecimal limit,
        @Attribute(
                        zh = "开始日期",
                        meaning = "措施开始施行的日期。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "价格法30(1)、价格法31")
                @Nullable LocalDate effectiveFrom,
        @Attribute(
                        zh = "结束日期",
                        meaning = "措施解除的日期；仍在施行的不填。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "价格法30(1)、价格法31")
                @Nullable LocalDate effectiveTo,
        @Attribute(
                        zh = "适用于销售者",
                        meaning = "销售者所在的地域和经营环节（生产、批发、零售）是否在措施规定的适用范围内。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "价格法30(1)、价格法31")
                Answer coversSeller)
        implements Fact {
    public PriceMeasure {
        coversSeller = Answer.orUnknown(coversSeller);
    }

    /** A builder with nothing known. */
    public static PriceMeasureBuilder builder() {
        return PriceMeasureBuilder.builder();
    }
}
