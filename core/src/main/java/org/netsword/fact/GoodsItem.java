package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.GoodsCondition;

/** 实物（批次）：被查获、购样或者寄出的一件实物或者一个批次，记录其真实日期、标注日期和状况。品种信息见“商品、服务”，检验数据见“检验、鉴定结果”。 */
@FactType(
        zh = "实物（批次）",
        meaning = "被查获、购样或者寄出的一件实物或者一个批次，记录其真实日期、标注日期和状况。品种信息见“商品、服务”，检验数据见“检验、鉴定结果”。",
        json = "goodsItems")
@RecordBuilder
public record GoodsItem(
        @Attribute(zh = "编号", meaning = "本条实物的编号，供其他事实引用", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "所属商品",
                        meaning = "该实物属于哪种商品",
                        knownBy = KnownBy.INVESTIGATION,
                        refersTo = {Product.class})
                @Nullable String productId,
        @Attribute(
                        zh = "来源商品信息",
                        meaning = "该实物从哪条商品信息售出或者购得",
                        knownBy = KnownBy.INVESTIGATION,
                        refersTo = {Listing.class})
                @Nullable String listingId,
        @Attribute(
                        zh = "批号",
                        meaning = "生产批号或者序列号，按标注填写",
                        knownBy = KnownBy.PAGE,
                        serves = "药品管理法98")
                @Nullable String batchNo,
        @Attribute(
                        zh = "真实生产日期",
                        meaning = "查明的真实生产日期",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "食品安全法34")
                @Nullable LocalDate producedOn,
        @Attribute(
                        zh = "标注生产日期",
                        meaning = "包装、标签上标注的生产日期",
                        knownBy = KnownBy.PAGE,
                        serves = "食品安全法34、产品质量法27")
                @Nullable LocalDate labelledProducedOn,
        @Attribute(
                        zh = "真实失效日期",
                        meaning = "按真实生产日期推算或者批准文件确定的保质期、有效期、限期使用截止日",
                        knownBy = KnownBy.PAGE,
                        serves = "食品安全法34、药品管理法98")
                @Nullable LocalDate expiresOn,
        @Attribute(
                        zh = "标注失效日期",
                        meaning = "包装、标签上标注的保质期、有效期、限期使用截止日",
                        knownBy = KnownBy.PAGE,
                        serves = "食品安全法34、药品管理法98、产品质量法35")
                @Nullable LocalDate labelledExpiresOn,
        @Attribute(zh = "售出日期", meaning = "售出该实物的日期；有日期即表示已经销售", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable LocalDate soldOn,
        @Attribute(
                        zh = "实物状况",
                        meaning = "腐败、霉变、掺假、翻新、标注被改等查见的状况，可多项；空集为已查明没有所列状况",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "食品安全法34、药品管理法98、产品质量法39")
                @Nullable Set<GoodsCondition> conditions,
        @Attribute(
                        zh = "退回日期",
                        meaning = "因退货回到经营者手中的日期",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "网络购买商品七日无理由退货暂行办法25")
                @Nullable LocalDate returnedOn,
        @Attribute(
                        zh = "能恢复初始状态",
                        meaning = "退回的商品能否完全恢复到初始销售状态",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "网络购买商品七日无理由退货暂行办法25")
                Answer restorable)
        implements Fact {
    public GoodsItem {
        conditions = Known.copy(conditions);
        restorable = Answer.orUnknown(restorable);
    }

    /** A builder with nothing known. */
    public static GoodsItemBuilder builder() {
        return GoodsItemBuilder.builder();
    }
}
