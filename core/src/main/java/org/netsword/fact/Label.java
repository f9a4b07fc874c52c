package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.LabelCarrier;
import org.netsword.fact.kind.LabelItem;

/** 标签、说明书：一件商品的一份标签、包装、说明书、安全技术说明书或者合格证明。一条记录代表一份载体；其中的声称另记“宣称”，网页上的介绍不在此列。 */
@FactType(
        zh = "标签、说明书",
        meaning = "一件商品的一份标签、包装、说明书、安全技术说明书或者合格证明。一条记录代表一份载体；其中的声称另记“宣称”，网页上的介绍不在此列。",
        json = "labels")
@RecordBuilder
public record Label(
        @Attribute(zh = "编号", meaning = "本条标签的编号，供其他事实引用", knownBy = KnownBy.PAGE)
                @Nullable String id,
        @Attribute(
                        zh = "所属商品",
                        meaning = "该标签属于哪种商品",
                        knownBy = KnownBy.PAGE,
                        refersTo = {Product.class})
                @Nullable String productId,
        @Attribute(
                        zh = "标签载体",
                        meaning = "标签、包装、说明书、安全技术说明书或者质量合格证明",
                        knownBy = KnownBy.PAGE,
                        serves = "产品质量法27")
                @Nullable LabelCarrier carrier,
        @Attribute(
                        zh = "是否具备",
                        meaning = "应有的这份标签或者证明是否实际附有；填否即表示查过而没有",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "食品安全法67、产品质量法27")
                Answer present,
        @Attribute(
                        zh = "缺少的标注事项",
                        meaning = "应标而未标的事项，可多项；空集为已查明没有缺项",
                        knownBy = KnownBy.PAGE,
                        serves = "食品安全法67、产品质量法27、产品质量法36")
                @Nullable Set<LabelItem> missing,
        @Attribute(
                        zh = "清晰可辨",
                        meaning = "标注是否清楚明显、易于辨识",
                        knownBy = KnownBy.PAGE,
                        serves = "食品安全法71")
                Answer legible,
        @Attribute(
                        zh = "与实物相符",
                        meaning = "标签、说明书内容是否与商品实际相符",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "食品安全法71")
                Answer contentMatchesGoods)
        implements Fact {
    public Label {
        present = Answer.orUnknown(present);
        missing = Known.copy(missing);
        legible = Answer.orUnknown(legible);
        contentMatchesGoods = Answer.orUnknown(contentMatchesGoods);
    }

    /** A builder with nothing known. */
    public static LabelBuilder builder() {
        return LabelBuilder.builder();
    }
}
