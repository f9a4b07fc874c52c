package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.LimitKind;
import org.netsword.fact.kind.SubstanceClass;
import org.netsword.fact.kind.TestAspect;
import org.netsword.fact.kind.TestConclusion;

/** 检验、鉴定结果：一份报告中一个项目的检验或者鉴定结果。一条记录代表一个项目；报告文书本身的真伪另记“证明文件”。 */
@FactType(
        zh = "检验、鉴定结果",
        meaning = "一份报告中一个项目的检验或者鉴定结果。一条记录代表一个项目；报告文书本身的真伪另记“证明文件”。",
        json = "testResults")
@RecordBuilder
public record TestResult(
        @Attribute(zh = "编号", meaning = "本条结果的编号，供其他事实引用", knownBy = KnownBy.TEST_REPORT)
                @Nullable String id,
        @Attribute(
                        zh = "被检商品",
                        meaning = "被检验、鉴定的商品品种",
                        knownBy = KnownBy.TEST_REPORT,
                        refersTo = {Product.class})
                @Nullable String productId,
        @Attribute(
                        zh = "被检实物",
                        meaning = "被检验、鉴定的具体实物或者批次",
                        knownBy = KnownBy.TEST_REPORT,
                        refersTo = {GoodsItem.class})
                @Nullable String itemId,
        @Attribute(
                        zh = "检验机构",
                        meaning = "出具结果的检验、鉴定机构",
                        knownBy = KnownBy.TEST_REPORT,
                        serves = "产品质量法21",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String institutionId,
        @Attribute(
                        zh = "检验方面",
                        meaning = "检验的是安全、成份、含量、残留、真伪等哪一方面",
                        knownBy = KnownBy.TEST_REPORT,
                        serves = "食品安全法34、药品管理法98")
                @Nullable TestAspect aspect,
        @Attribute(
                        zh = "物质类别",
                        meaning = "检出或者测定的物质属于哪一类，如药品成分、非食用物质、禁用农兽药",
                        knownBy = KnownBy.TEST_REPORT,
                        serves = "食品安全法34、食品安全法38")
                @Nullable SubstanceClass substance,
        @Attribute(
                        zh = "依据标准",
                        meaning = "判定所依据的标准编号和名称",
                        knownBy = KnownBy.TEST_REPORT,
                        serves = "标准化法25")
                @Nullable String standard,
        @Attribute(
                        zh = "是否强制性标准",
                        meaning = "判定依据是否强制性标准、食品安全标准等必须执行的标准",
                        knownBy = KnownBy.TEST_REPORT,
                        serves = "标准化法25、产品质量法13")
                Answer mandatoryStandard,
        @Attribute(
                        zh = "实测值",
                        meaning = "测得的数值，单位见“计量单位”",
                        knownBy = KnownBy.TEST_REPORT,
                        unit = "按计量单位")
                @Nullable BigDecimal measured,
        @Attribute(
                        zh = "限值",
                        meaning = "标准规定的数值，单位同实测值",
                        knownBy = KnownBy.TEST_REPORT,
                        unit = "按计量单位")
                @Nullable BigDecimal limit,
        @Attribute(zh = "限值性质", meaning = "上限、下限、不得检出或者不得超出使用范围", knownBy = KnownBy.TEST_REPORT)
                @Nullable LimitKind limitKind,
        @Attribute(zh = "计量单位", meaning = "实测值与限值的单位，如 mg/kg、CFU/g", knownBy = KnownBy.TEST_REPORT)
                @Nullable String measureUnit,
        @Attribute(zh = "单项结论", meaning = "该项目符合或者不符合", knownBy = KnownBy.TEST_REPORT)
                @Nullable TestConclusion conclusion,
        @Attribute(zh = "出具日期", meaning = "报告出具的日期", knownBy = KnownBy.TEST_REPORT)
                @Nullable LocalDate reportedOn)
        implements Fact {
    public TestResult {
        mandatoryStandard = Answer.orUnknown(mandatoryStandard);
    }

    /** A builder with nothing known. */
    public static TestResultBuilder builder() {
        return TestResultBuilder.builder();
    }

    /** 结论为不合格，或者测得值超出限值。 */
    public boolean fails() {
        if (conclusion != null) {
            return conclusion == TestConclusion.FAILS;
        }
        if (measured == null || limitKind == null) {
            return false;
        }
        return switch (limitKind) {
            case MAX -> limit != null && measured.compareTo(limit) > 0;
            case MIN -> limit != null && measured.compareTo(limit) < 0;
            case NONE_ALLOWED -> measured.signum() > 0;
            case RANGE_OF_USE -> false;
        };
    }
}
