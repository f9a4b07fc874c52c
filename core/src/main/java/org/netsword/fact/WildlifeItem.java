package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.WildlifeForm;
import org.netsword.fact.kind.WildlifeGroup;
import org.netsword.fact.kind.WildlifeOrigin;
import org.netsword.fact.kind.WildlifePurpose;

/** 野生动植物标的：一种商品所涉野生动植物的物种、来源、形态和标识。一条记录代表一个标的；是否列入名录另记“名录、目录条目”。 */
@FactType(
        zh = "野生动植物标的",
        meaning = "一种商品所涉野生动植物的物种、来源、形态和标识。一条记录代表一个标的；是否列入名录另记“名录、目录条目”。",
        json = "wildlifeItems")
@RecordBuilder
public record WildlifeItem(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "商品",
                        meaning = "该标的对应的商品",
                        knownBy = KnownBy.PAGE,
                        refersTo = {Product.class})
                @Nullable String productId,
        @Attribute(
                        zh = "物种",
                        meaning = "物种名称，可用中文名或者学名；以鉴定结论为准",
                        knownBy = KnownBy.PAGE,
                        serves = "野生动物保护法10")
                @Nullable String species,
        @Attribute(
                        zh = "物种类群",
                        meaning = "陆生动物、水生动物或者植物",
                        knownBy = KnownBy.PAGE,
                        serves = "野生动物保护法31")
                @Nullable WildlifeGroup taxon,
        @Attribute(
                        zh = "来源",
                        meaning = "野外、人工繁育或者人工培植",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "野生动物保护法28、野生动物保护法29")
                @Nullable WildlifeOrigin origin,
        @Attribute(
                        zh = "形态",
                        meaning = "活体、卵、部分（器官）、制品、食品或者猛犸象牙等古生物制品",
                        knownBy = KnownBy.PAGE,
                        serves = "野生动物保护法28、野生动物保护法31")
                @Nullable WildlifeForm form,
        @Attribute(
                        zh = "附有专用标识",
                        meaning = "是否附有规定的专用标识",
                        knownBy = KnownBy.PAGE,
                        serves = "野生动物保护法28、野生动物保护法29")
                Answer specialMark,
        @Attribute(
                        zh = "用途",
                        meaning = "买卖或者利用的目的，如食用、药用、科研、展示",
                        knownBy = KnownBy.PAGE,
                        serves = "野生动物保护法28、野生动物保护法31")
                @Nullable WildlifePurpose purpose,
        @Attribute(
                        zh = "猎捕或采集日期",
                        meaning = "猎捕、采集该标的的日期；有日期即表示发生过猎捕、采集",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "野生动物保护法31、野生植物保护条例16")
                @Nullable LocalDate collectedOn,
        @Attribute(
                        zh = "猎捕或采集人",
                        meaning = "猎捕、采集该标的的主体；从他人处购进的不填购买人",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "野生植物保护条例23",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String collectorId)
        implements Fact {
    public WildlifeItem {
        specialMark = Answer.orUnknown(specialMark);
    }

    /** A builder with nothing known. */
    public static WildlifeItemBuilder builder() {
        return WildlifeItemBuilder.builder();
    }
}
