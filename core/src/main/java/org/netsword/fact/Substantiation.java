package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.CheckResult;

/** 核实：对一条宣称与实际情况作核对的结果。一条记录代表一次核对；“查无证据”“无法核实”与“不属实”是不同结果。 */
@FactType(
        zh = "核实",
        meaning = "对一条宣称与实际情况作核对的结果。一条记录代表一次核对；“查无证据”“无法核实”与“不属实”是不同结果。",
        json = "substantiations")
@RecordBuilder
public record Substantiation(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "被核实的宣称",
                        meaning = "核对的是哪条宣称",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "广告法28",
                        refersTo = {Claim.class})
                @Nullable String claimId,
        @Attribute(
                        zh = "核实结果",
                        meaning = "属实、不属实、无证据、无法核实、材料伪造或者不准确",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "广告法28、广告法11")
                @Nullable CheckResult result,
        @Attribute(
                        zh = "宣称数值",
                        meaning = "所宣称的数值",
                        knownBy = KnownBy.PAGE,
                        unit = "按计量单位",
                        serves = "反不正当竞争法9")
                @Nullable BigDecimal statedValue,
        @Attribute(
                        zh = "实际数值",
                        meaning = "查得的实际数值",
                        knownBy = KnownBy.PLATFORM_DATA,
                        unit = "按计量单位",
                        serves = "反不正当竞争法9")
                @Nullable BigDecimal actualValue,
        @Attribute(zh = "计量单位", meaning = "宣称数值与实际数值的单位", knownBy = KnownBy.PAGE)
                @Nullable String measureUnit,
        @Attribute(zh = "核实依据", meaning = "据以核实的材料、数据来源", knownBy = KnownBy.INVESTIGATION)
                @Nullable String source,
        @Attribute(zh = "核实日期", meaning = "完成核实的日期", knownBy = KnownBy.INVESTIGATION)
                @Nullable LocalDate checkedOn)
        implements Fact {
    /** A builder with nothing known. */
    public static SubstantiationBuilder builder() {
        return SubstantiationBuilder.builder();
    }

    /** 核实结果为与事实不符、伪造、不准确，或者所称数值与实际数值不同。 */
    public boolean contradicts() {
        return result == CheckResult.CONTRADICTED
                || result == CheckResult.FORGED
                || result == CheckResult.INACCURATE
                || (statedValue != null
                        && actualValue != null
                        && statedValue.compareTo(actualValue) != 0);
    }
}
