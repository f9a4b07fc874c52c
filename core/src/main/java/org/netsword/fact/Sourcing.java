package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.CustomsRoute;

/** 进货：卖家购进一种商品的情况。一条记录同时说明是否履行进货查验义务和能否说明合法来源，后者影响免责。 */
@FactType(
        zh = "进货",
        meaning = "卖家购进一种商品的情况。一条记录同时说明是否履行进货查验义务和能否说明合法来源，后者影响免责。",
        json = "sourcings")
@RecordBuilder
public record Sourcing(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "进货人",
                        meaning = "购进商品的卖家",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "食品安全法53",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String buyerId,
        @Attribute(
                        zh = "所进商品",
                        meaning = "购进的商品",
                        knownBy = KnownBy.INVESTIGATION,
                        refersTo = {Product.class})
                @Nullable String productId,
        @Attribute(
                        zh = "查验供货者许可",
                        meaning = "是否查验供货者的许可证、营业执照等",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "食品安全法53")
                Answer supplierLicenceChecked,
        @Attribute(
                        zh = "查验合格证明",
                        meaning = "是否查验出厂检验合格证或者其他合格证明",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "食品安全法53、产品质量法33")
                Answer conformityChecked,
        @Attribute(
                        zh = "有进货记录",
                        meaning = "是否如实作进货查验记录并保存凭证",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "食品安全法53、食品安全法65")
                Answer recorded,
        @Attribute(
                        zh = "有批发销售记录",
                        meaning = "从事批发的是否如实作销售记录",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "食品安全法53")
                Answer salesRecorded,
        @Attribute(
                        zh = "总部统一查验",
                        meaning = "是否由统一配送的企业总部统一查验、记录",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "食品安全法53")
                Answer centralised,
        @Attribute(
                        zh = "如实说明来源",
                        meaning = "是否如实说明进货来源，并能指明供货者",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "食品安全法136、商标法60")
                Answer supplierNamed,
        @Attribute(zh = "进货日期", meaning = "购进的日期", knownBy = KnownBy.INVESTIGATION)
                @Nullable LocalDate boughtOn,
        @Attribute(
                        zh = "供货者",
                        meaning = "向谁购进",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "农药管理条例26",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String supplierId,
        @Attribute(
                        zh = "入境途径",
                        meaning = "境外商品以何种途径进入境内",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "海关法82、海关法83")
                @Nullable CustomsRoute customsRoute)
        implements Fact {
    public Sourcing {
        supplierLicenceChecked = Answer.orUnknown(supplierLicenceChecked);
        conformityChecked = Answer.orUnknown(conformityChecked);
        recorded = Answer.orUnknown(recorded);
        salesRecorded = Answer.orUnknown(salesRecorded);
        centralised = Answer.orUnknown(centralised);
        supplierNamed = Answer.orUnknown(supplierNamed);
    }

    /** A builder with nothing known. */
    public static SourcingBuilder builder() {
        return SourcingBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return buyerId;
    }
}
