package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.HowObtained;
import org.netsword.fact.kind.PaperDealing;
import org.netsword.fact.kind.PermitKind;
import org.netsword.fact.kind.PermitState;

/** 许可、备案、注册、认证：一项许可、备案、注册、认证、审查批准，或者一次查询登记的结果。查询未见的填状态“查询未见”；没有记录不等于没有许可。证书真伪、买卖的材料情况也可记“证明文件”。 */
@FactType(
        zh = "许可、备案、注册、认证",
        meaning =
                "一项许可、备案、注册、认证、审查批准，或者一次查询登记的结果。查询未见的填状态“查询未见”；没有记录不等于没有许可。证书真伪、买卖的材料情况也可记“证明文件”。",
        json = "permits")
@RecordBuilder
public record Permit(
        @Attribute(zh = "编号", meaning = "本条许可的编号，供其他事实引用", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "许可种类",
                        meaning = "属于哪一种许可、备案、注册、认证或者审查批准",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法12")
                @Nullable PermitKind kind,
        @Attribute(
                        zh = "持有人",
                        meaning = "登记的持有人；查询未见时填被查询的主体",
                        knownBy = KnownBy.INVESTIGATION,
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String holderId,
        @Attribute(
                        zh = "许可对象",
                        meaning = "该许可针对的商品、网站、广告、商品信息或者集资",
                        knownBy = KnownBy.PAGE,
                        refersTo = {
                            Product.class,
                            Site.class,
                            Publication.class,
                            Listing.class,
                            Fundraising.class
                        })
                @Nullable String forId,
        @Attribute(zh = "证号", meaning = "页面或者文书所示的许可、注册、备案、批准文号", knownBy = KnownBy.PAGE)
                @Nullable String number,
        @Attribute(
                        zh = "许可状态",
                        meaning = "查登记得到的状态：有效、查询未见、过期、注销、吊销、暂停、伪造、冒用他人、审查中",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "电子商务法12")
                @Nullable PermitState state,
        @Attribute(zh = "生效日期", meaning = "许可自何日起有效", knownBy = KnownBy.INVESTIGATION)
                @Nullable LocalDate validFrom,
        @Attribute(
                        zh = "失效日期",
                        meaning = "许可有效至何日；行为日在其后的视为过期",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "药品、医疗器械、保健食品、特殊医学用途配方食品广告审查管理暂行办法26")
                @Nullable LocalDate validTo,
        @Attribute(
                        zh = "取得方式",
                        meaning = "正当取得、以虚假材料骗取或者以贿赂取得",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "行政许可法69、广告法64")
                @Nullable HowObtained obtainedBy,
        @Attribute(
                        zh = "证件处置行为",
                        meaning = "对证件作过伪造、变造、买卖、出借、转让等何种行为，可多项；空集为已查明没有",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "市场主体登记管理条例48、广告法65")
                @Nullable Set<PaperDealing> dealings)
        implements Fact {
    public Permit {
        dealings = Known.copy(dealings);
    }

    /** A builder with nothing known. */
    public static PermitBuilder builder() {
        return PermitBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return holderId;
    }

    /** 该日确知没有有效的许可：查无、过期、被撤销吊销、伪造或者是他人的。 */
    public boolean missingOn(LocalDate day) {
        return (state != null && state != PermitState.VALID && state != PermitState.PENDING)
                || (validTo != null && validTo.isBefore(day))
                || (validFrom != null && validFrom.isAfter(day));
    }

    /** 该日确知有效。 */
    public boolean validOn(LocalDate day) {
        return state == PermitState.VALID && !missingOn(day);
    }
}
