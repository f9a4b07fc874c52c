package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.KnowledgeBasis;

/** 知悉：某一主体在某日以某种途径得知某件事。一条记录代表一次知悉；是否“明知”“应知”“发现”由规则判断，没有记录不等于不知道。 */
@FactType(
        zh = "知悉",
        meaning = "某一主体在某日以某种途径得知某件事。一条记录代表一次知悉；是否“明知”“应知”“发现”由规则判断，没有记录不等于不知道。",
        json = "knowledge")
@RecordBuilder
public record Knowledge(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "知悉人",
                        meaning = "得知该事的主体",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "电子商务法45、广告法45",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String partyId,
        @Attribute(
                        zh = "知悉的事项",
                        meaning = "所得知的事，可指任何有编号的事实",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法29、电子商务法38",
                        refersTo = {Fact.class})
                @Nullable String aboutId,
        @Attribute(
                        zh = "知悉途径",
                        meaning = "通过投诉、权利人通知、主管部门通知、检验报告、自行检测等何种途径得知",
                        knownBy = KnownBy.PLATFORM_DATA)
                @Nullable KnowledgeBasis basis,
        @Attribute(zh = "知悉日期", meaning = "得知的日期，须不晚于行为终了日才算知情", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable LocalDate learntOn)
        implements Fact {
    /** A builder with nothing known. */
    public static KnowledgeBuilder builder() {
        return KnowledgeBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return partyId;
    }
}
