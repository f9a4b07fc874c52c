package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.ListLevel;
import org.netsword.fact.kind.OfficialList;

/** 名录、目录条目：某商品在某日是否列入某一官方名录、目录或者认定，以及列入级别。来源是公布的名录或者主管机关的认定、鉴定；没有条目不等于未列入。 */
@FactType(
        zh = "名录、目录条目",
        meaning = "某商品在某日是否列入某一官方名录、目录或者认定，以及列入级别。来源是公布的名录或者主管机关的认定、鉴定；没有条目不等于未列入。",
        json = "listEntries")
@RecordBuilder
public record ListEntry(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "商品",
                        meaning = "被查的商品或者物种标的",
                        knownBy = KnownBy.PAGE,
                        refersTo = {Product.class})
                @Nullable String productId,
        @Attribute(
                        zh = "名录",
                        meaning = "查的是哪一份名录、目录或者认定",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法13、广告法37、野生动物保护法10")
                @Nullable OfficialList list,
        @Attribute(zh = "是否列入", meaning = "查得列入填是，查得未列入填否，无法确定填未知", knownBy = KnownBy.PAGE)
                Answer listed,
        @Attribute(
                        zh = "列入级别",
                        meaning = "名录中的级别或者类别，不分级的填不分级",
                        knownBy = KnownBy.PAGE,
                        serves = "野生动物保护法10、易制毒化学品管理条例2")
                @Nullable ListLevel level,
        @Attribute(zh = "仅限野外种群", meaning = "该物种是否只有野外种群列入", knownBy = KnownBy.PAGE)
                Answer wildPopulationOnly,
        @Attribute(zh = "列入起始日", meaning = "自何日起列入（名录、公告施行日）", knownBy = KnownBy.PAGE)
                @Nullable LocalDate listedFrom,
        @Attribute(zh = "列入终止日", meaning = "至何日仍列入；未移出的不填", knownBy = KnownBy.PAGE)
                @Nullable LocalDate listedTo)
        implements Fact {
    public ListEntry {
        listed = Answer.orUnknown(listed);
        wildPopulationOnly = Answer.orUnknown(wildPopulationOnly);
    }

    /** A builder with nothing known. */
    public static ListEntryBuilder builder() {
        return ListEntryBuilder.builder();
    }

    /** 该日确知在名录上。 */
    public boolean listedOn(LocalDate day) {
        return listed == Answer.YES
                && (listedFrom == null || !day.isBefore(listedFrom))
                && (listedTo == null || !day.isAfter(listedTo));
    }
}
