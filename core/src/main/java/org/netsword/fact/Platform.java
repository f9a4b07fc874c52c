package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.EntityKind;
import org.netsword.fact.kind.PlatformFacility;
import org.netsword.fact.kind.PlatformService;
import org.netsword.fact.kind.TradingMethod;

/** 平台：一个平台经营者。一条记录代表一个平台主体，记录其提供的服务和设施，据以判断承担哪些平台义务；平台自营业务另记一条“经营者”。 */
@FactType(
        zh = "平台",
        meaning = "一个平台经营者。一条记录代表一个平台主体，记录其提供的服务和设施，据以判断承担哪些平台义务；平台自营业务另记一条“经营者”。",
        json = "platforms")
@RecordBuilder
public record Platform(
        @Attribute(
                        zh = "编号",
                        meaning = "本条平台的编号，供其他事实引用；与当事人、经营者共用一套编号，不得重复",
                        knownBy = KnownBy.PAGE)
                String id,
        @Attribute(zh = "名称", meaning = "平台经营者或者平台的名称", knownBy = KnownBy.PAGE)
                @Nullable String name,
        @Attribute(
                        zh = "主体类型",
                        meaning = "平台经营者的组织形式，依法应为法人或者非法人组织",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "电子商务法9")
                @Nullable EntityKind entityKind,
        @Attribute(
                        zh = "平台服务类别",
                        meaning = "平台提供哪些类别的交易、直播、信息或者内容服务，可多项；空集为已查明没有所列服务",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法2、食品安全法62、药品管理法62")
                @Nullable Set<PlatformService> services,
        @Attribute(
                        zh = "平台功能",
                        meaning = "为交易双方提供网络经营场所、撮合、信息发布、下单、支付中的哪些，可多项；已查明为空集的不作电子商务平台",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法9、网络交易监督管理办法7")
                @Nullable Set<PlatformFacility> facilities,
        @Attribute(
                        zh = "交易方式",
                        meaning = "平台采用的交易方式，如集中竞价、做市商、标准化合约，可多项",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法46")
                @Nullable Set<TradingMethod> tradingMethods,
        @Attribute(
                        zh = "开展自营业务",
                        meaning = "平台是否在自己平台上自营销售",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法37")
                Answer selfOperated,
        @Attribute(
                        zh = "登记与免登记并存",
                        meaning = "平台上是否同时有已办登记和未办登记的经营者",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "网络交易监督管理办法27")
                Answer mixedRegistration,
        @Attribute(zh = "关键信息基础设施", meaning = "是否被认定为关键信息基础设施运营者", knownBy = KnownBy.INVESTIGATION)
                Answer criticalInfrastructure,
        @Attribute(
                        zh = "大型网络平台",
                        meaning = "是否经有关部门认定或者公布为大型网络平台；未公布的填未知",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "网络数据安全管理条例46")
                Answer large)
        implements Fact, Entity {
    public Platform {
        services = Known.copy(services);
        facilities = Known.copy(facilities);
        tradingMethods = Known.copy(tradingMethods);
        selfOperated = Answer.orUnknown(selfOperated);
        mixedRegistration = Answer.orUnknown(mixedRegistration);
        criticalInfrastructure = Answer.orUnknown(criticalInfrastructure);
        large = Answer.orUnknown(large);
    }

    /** A builder with nothing known. */
    public static PlatformBuilder builder() {
        return PlatformBuilder.builder();
    }

    @Override
    public String actorId() {
        return id;
    }

    /** 电子商务平台：提供经营场所、撮合、发布等服务，且不是只做金融或者新闻视听文化服务（电子商务法第二条第三款、第九条第二款）。 */
    public boolean isEcommercePlatform() {
        if (facilities == null || facilities.isEmpty()) {
            return false;
        }
        return services == null
                || services.isEmpty()
                || !Set.of(PlatformService.FINANCIAL, PlatformService.NEWS_AV_CULTURE)
                        .containsAll(services);
    }
}
