package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.ProductCategory;
import org.netsword.fact.kind.ProductTrait;

/** 商品、服务：一种商品或者一种服务的品种信息，不是某一件实物。何时由谁出售见“商品信息”，具体批次、状况见“实物（批次）”。 */
@FactType(
        zh = "商品、服务",
        meaning = "一种商品或者一种服务的品种信息，不是某一件实物。何时由谁出售见“商品信息”，具体批次、状况见“实物（批次）”。",
        json = "products")
@RecordBuilder
public record Product(
        @Attribute(zh = "编号", meaning = "本条商品（服务）的编号，供其他事实引用", knownBy = KnownBy.PAGE)
                @Nullable String id,
        @Attribute(zh = "名称", meaning = "商品或者服务的名称", knownBy = KnownBy.PAGE) @Nullable String name,
        @Attribute(zh = "实际类别", meaning = "商品或者服务实际属于何类；按其性质认定，不按卖家说法", knownBy = KnownBy.PAGE)
                @Nullable ProductCategory category,
        @Attribute(
                        zh = "所充类别",
                        meaning = "卖家把它当作何类出售或者介绍；与实际类别不一致即为冒充的线索",
                        knownBy = KnownBy.PAGE,
                        serves = "药品管理法98、产品质量法39")
                @Nullable ProductCategory presentedAs,
        @Attribute(
                        zh = "商品特征",
                        meaning = "预包装、进口、定作、适用人群等特征，可多项；未填为不知，空集为已查明均无",
                        knownBy = KnownBy.PAGE)
                @Nullable Set<ProductTrait> traits,
        @Attribute(
                        zh = "生产者",
                        meaning = "生产、加工该商品的主体",
                        knownBy = KnownBy.PAGE,
                        serves = "产品质量法27、枪支管理法22",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String manufacturerId,
        @Attribute(
                        zh = "与处方药等同名",
                        meaning = "商标、字号是否与处方药或者特定全营养配方食品名称相同",
                        knownBy = KnownBy.PAGE,
                        serves = "药品、医疗器械、保健食品、特殊医学用途配方食品广告审查管理暂行办法22")
                Answer rxNameUsed)
        implements Fact {
    public Product {
        traits = Known.copy(traits);
        rxNameUsed = Answer.orUnknown(rxNameUsed);
    }

    /** A builder with nothing known. */
    public static ProductBuilder builder() {
        return ProductBuilder.builder();
    }

    /** 已知属于该类别（含下级类别）；类别未知时为否。 */
    public boolean isA(ProductCategory ancestor) {
        return category != null && category.isWithin(ancestor);
    }

    /** 已知不属于该类别；类别未知时为否。 */
    public boolean isNotA(ProductCategory ancestor) {
        return category != null && !category.isWithin(ancestor);
    }

    /** 被当作该类别出售或者介绍。 */
    public boolean isPresentedAs(ProductCategory ancestor) {
        return presentedAs != null && presentedAs.isWithin(ancestor);
    }

    /** 已知具有该特征。 */
    public boolean has(ProductTrait trait) {
        return traits != null && traits.contains(trait);
    }

    /** 已知不具有该特征；特征未填时为否。 */
    public boolean lacks(ProductTrait trait) {
        return traits != null && !traits.contains(trait);
    }
}
