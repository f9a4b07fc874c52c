package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.ComparisonAspect;
import org.netsword.fact.kind.ComparisonResult;

/** 与批准内容的比对：把实际展示或者从事的内容与批准文件的某一方面比较得到的结果。一条记录比一个方面；许可本身是否有效见“许可”。 */
@FactType(
        zh = "与批准内容的比对",
        meaning = "把实际展示或者从事的内容与批准文件的某一方面比较得到的结果。一条记录比一个方面；许可本身是否有效见“许可”。",
        json = "permitComparisons")
@RecordBuilder
public record PermitComparison(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "比对对象",
                        meaning = "被比对的广告、标签、商品、商品信息或者经营者",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法11",
                        refersTo = {
                            Publication.class,
                            Label.class,
                            Product.class,
                            Listing.class,
                            Merchant.class
                        })
                @Nullable String subjectId,
        @Attribute(
                        zh = "对照的许可",
                        meaning = "作为对照依据的许可、备案或者审查批准",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法11、广告法46",
                        refersTo = {Permit.class})
                @Nullable String permitId,
        @Attribute(
                        zh = "比对方面",
                        meaning = "比较的是内容、媒介、适应症、经营项目、场所、品种性状还是医疗广告八项",
                        knownBy = KnownBy.PAGE,
                        serves = "医疗广告管理办法6、药品管理法98")
                @Nullable ComparisonAspect aspect,
        @Attribute(
                        zh = "比对结果",
                        meaning = "一致、仅形式差异、内容减少、联系方式真实更新、不一致或者超出范围",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法11、医疗广告管理办法17")
                @Nullable ComparisonResult result)
        implements Fact {
    /** A builder with nothing known. */
    public static PermitComparisonBuilder builder() {
        return PermitComparisonBuilder.builder();
    }
}
