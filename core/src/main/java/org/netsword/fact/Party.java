package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.Business;
import org.netsword.fact.kind.EnterpriseSize;
import org.netsword.fact.kind.EntityKind;

/**
 * 当事人：经营者、平台以外的一个人或者单位，如快递企业、广告主、代言人、主播、服务机构、检验机构、权利人、生产者。一条记录代表一个主体；在网上开店销售的用“经营者”，提供平台服务的用“平台”。
 */
@FactType(
        zh = "当事人",
        meaning =
                "经营者、平台以外的一个人或者单位，如快递企业、广告主、代言人、主播、服务机构、检验机构、权利人、生产者。一条记录代表一个主体；在网上开店销售的用“经营者”，提供平台服务的用“平台”。",
        json = "parties")
@RecordBuilder
public record Party(
        @Attribute(
                        zh = "编号",
                        meaning = "本条当事人的编号，供其他事实引用；与经营者、平台共用一套编号，不得重复",
                        knownBy = KnownBy.PAGE)
                String id,
        @Attribute(zh = "名称或姓名", meaning = "单位名称或者自然人姓名", knownBy = KnownBy.PAGE)
                @Nullable String name,
        @Attribute(
                        zh = "主体类型",
                        meaning = "自然人、个体工商户、企业、农民专业合作社等组织形式；以登记信息为准",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "广告法2、电子商务法9")
                @Nullable EntityKind entityKind,
        @Attribute(
                        zh = "所营业务",
                        meaning = "从事的行业和身份，可多项；未填为不知，空集为已查明没有所列业务",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "快递暂行条例23、药品管理法51")
                @Nullable Set<Business> businesses,
        @Attribute(
                        zh = "出生日期",
                        meaning = "自然人的出生日期，据以计算代言、主播注册、担任主播时的年龄",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "广告法38、未成年人保护法76")
                @Nullable LocalDate birthDate,
        @Attribute(
                        zh = "企业规模",
                        meaning = "按国家划型标准认定的大型、中型、小型或者微型企业",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反不正当竞争法15")
                @Nullable EnterpriseSize size)
        implements Fact, Entity {
    public Party {
        businesses = Known.copy(businesses);
    }

    /** A builder with nothing known. */
    public static PartyBuilder builder() {
        return PartyBuilder.builder();
    }

    @Override
    public String actorId() {
        return id;
    }
}
