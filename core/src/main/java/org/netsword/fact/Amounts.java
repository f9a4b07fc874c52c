package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.AmountKind;

/** 涉案金额：一条记录是一个当事人就一项行为的各种金额，用于计算罚款和没收。不影响违法是否成立。 */
@FactType(zh = "涉案金额", meaning = "一条记录是一个当事人就一项行为的各种金额，用于计算罚款和没收。不影响违法是否成立。", json = "amounts")
@RecordBuilder
public record Amounts(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "当事人",
                        meaning = "金额所属的当事人。",
                        knownBy = KnownBy.INVESTIGATION,
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String partyId,
        @Attribute(
                        zh = "所涉事实",
                        meaning = "金额所对应的事实；不填表示就全案而言。",
                        knownBy = KnownBy.INVESTIGATION,
                        refersTo = {Fact.class})
                @Nullable String forId,
        @Attribute(
                        zh = "违法所得",
                        meaning = "实施违法行为所取得的款项，人民币元；零表示查明没有。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "元",
                        serves = "行政处罚法28(2)")
                @Nullable BigDecimal illegalIncome,
        @Attribute(
                        zh = "货值金额",
                        meaning = "违法商品的货值，人民币元，已售和未售合计。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "元")
                @Nullable BigDecimal goodsValue,
        @Attribute(
                        zh = "违法经营额",
                        meaning = "违法经营的总额，人民币元。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "元",
                        serves = "商标法60(2)")
                @Nullable BigDecimal turnover,
        @Attribute(
                        zh = "广告费用",
                        meaning = "广告设计、制作、代理、发布的费用，人民币元；无法计算或者明显偏低的不填。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "元",
                        serves = "广告法55、广告法57、广告法58")
                @Nullable BigDecimal adFee,
        @Attribute(
                        zh = "合同金额",
                        meaning = "所涉合同的金额，人民币元。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "元")
                @Nullable BigDecimal contractAmount,
        @Attribute(
                        zh = "集资金额",
                        meaning = "募集的资金总额，人民币元。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "元")
                @Nullable BigDecimal fundsRaised,
        @Attribute(
                        zh = "上一年度销售额",
                        meaning = "当事人上一年度的销售额，人民币元。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "元",
                        serves = "反垄断法56(1)")
                @Nullable BigDecimal previousYearSales,
        @Attribute(
                        zh = "偷逃税款",
                        meaning = "偷逃的应纳税款",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "元",
                        serves = "海关行政处罚实施条例9")
                @Nullable BigDecimal tax,
        @Attribute(
                        zh = "无法计算的金额",
                        meaning = "调查后确认没有或者无法计算的金额种类；与“未知”不同",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "行政处罚法28")
                @Nullable Set<AmountKind> notComputable)
        implements Fact {
    public Amounts {
        notComputable = Known.copy(notComputable);
    }

    /** A builder with nothing known. */
    public static AmountsBuilder builder() {
        return AmountsBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return partyId;
    }
}
