package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.GovernanceMeasure;

/** 制度与措施：一条记录说明一个主体的一项常设制度、机制或者经常性措施有没有建立、最近何时落实。对某一具体违法线索怎样处理，另记“处置”；对某一对象是否核验，另记“核验”。 */
@FactType(
        zh = "制度与措施",
        meaning = "一条记录说明一个主体的一项常设制度、机制或者经常性措施有没有建立、最近何时落实。对某一具体违法线索怎样处理，另记“处置”；对某一对象是否核验，另记“核验”。",
        json = "governances")
@RecordBuilder
public record Governance(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "责任主体",
                        meaning = "应当建立该项制度或者落实该项措施的主体。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String actorId,
        @Attribute(
                        zh = "制度或措施",
                        meaning = "哪一项制度、机制或者经常性措施。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves =
                                "广告法34、互联网广告管理办法14、互联网广告管理办法16、网络安全法21、直播电商监督管理办法10、直播电商监督管理办法11、直播电商监督管理办法12、直播电商监督管理办法13、直播电商监督管理办法14")
                @Nullable GovernanceMeasure measure,
        @Attribute(
                        zh = "已建立",
                        meaning = "该项制度、措施在行为期间是否已经建立；“否”须是查明没有，未查不填。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves =
                                "广告法34、电子商务法30、电子商务法39(1)、网络交易监督管理办法24(2)、网络餐饮服务食品安全监督管理办法16(1)、直播电商监督管理办法12(1)")
                Answer inPlace,
        @Attribute(
                        zh = "最近落实日期",
                        meaning = "最近一次实际开展该项工作的日期，如最近一次抽查、培训。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "网络餐饮服务食品安全监督管理办法16(1)、直播电商监督管理办法10(1)")
                @Nullable LocalDate lastDoneOn)
        implements Fact {
    public Governance {
        inPlace = Answer.orUnknown(inPlace);
    }

    /** A builder with nothing known. */
    public static GovernanceBuilder builder() {
        return GovernanceBuilder.builder();
    }
}
