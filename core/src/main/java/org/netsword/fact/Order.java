package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.BuyerPurpose;

/** 订单：一条记录是一名购买者的一笔购买，记载购买目的、付款、价款、交付。订单是否虚假由“虚假交易”记载，购买后的退换要求由“售后请求”记载。 */
@FactType(
        zh = "订单",
        meaning = "一条记录是一名购买者的一笔购买，记载购买目的、付款、价款、交付。订单是否虚假由“虚假交易”记载，购买后的退换要求由“售后请求”记载。",
        json = "orders")
@RecordBuilder
public record Order(
        @Attribute(zh = "编号", meaning = "本条记录的编号，供其他事实引用。", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable String id,
        @Attribute(
                        zh = "所购商品信息",
                        meaning = "下单时对应的商品或者服务信息。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        refersTo = {Listing.class})
                @Nullable String listingId,
        @Attribute(
                        zh = "销售者",
                        meaning = "与购买者成立买卖的经营者。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String sellerId,
        @Attribute(
                        zh = "数量",
                        meaning = "购买数量，以该行业通用单位计，如卷烟以条计。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        unit = "按行业单位",
                        serves = "烟草专卖法实施条例24、烟草专卖法实施条例25")
                @Nullable BigDecimal quantity,
        @Attribute(
                        zh = "购买目的",
                        meaning = "为生活消费还是为生产经营而购买。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "消费者权益保护法25(1)")
                @Nullable BuyerPurpose purpose,
        @Attribute(
                        zh = "购买者出生日期",
                        meaning = "购买者的出生日期，用以推算付款时的年龄。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "未成年人保护法59(1)")
                @Nullable LocalDate buyerBirthDate,
        @Attribute(
                        zh = "已查验年龄",
                        meaning = "销售前是否要求出示身份证件或者以其他方式查验年龄。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "未成年人保护法59(1)")
                Answer ageChecked,
        @Attribute(
                        zh = "付款日期",
                        meaning = "购买者付款的日期。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法20")
                @Nullable LocalDate paidOn,
        @Attribute(
                        zh = "付款前显示总价",
                        meaning = "付款之前向购买者显示的应付总额（含已标明的附加费用），人民币元。",
                        knownBy = KnownBy.PAGE,
                        unit = "元",
                        serves = "价格法13(2)、明码标价和禁止价格欺诈规定8")
                @Nullable BigDecimal shownTotal,
        @Attribute(
                        zh = "实收总价",
                        meaning = "实际收取的总额，人民币元。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        unit = "元",
                        serves = "价格法13(2)、明码标价和禁止价格欺诈规定8")
                @Nullable BigDecimal chargedTotal,
        @Attribute(
                        zh = "承诺发货日期",
                        meaning = "页面承诺或者双方约定的最迟发货日期。",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法20")
                @Nullable LocalDate promisedShipOn,
        @Attribute(
                        zh = "发货日期",
                        meaning = "实际发货的日期。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法20")
                @Nullable LocalDate shippedOn,
        @Attribute(
                        zh = "签收日期",
                        meaning = "购买者收到商品的日期，七日退货期自次日起算。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "消费者权益保护法25(1)")
                @Nullable LocalDate receivedOn,
        @Attribute(
                        zh = "交付符合约定",
                        meaning = "所交付的商品、服务与承诺或者约定是否一致。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "电子商务法20、消费者权益保护法16(2)")
                Answer asAgreed,
        @Attribute(
                        zh = "下单时有货",
                        meaning = "下单时销售者是否实际有货或者有能力供应。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "网络交易监督管理办法14(2)")
                Answer hadStock,
        @Attribute(
                        zh = "已经发货",
                        meaning = "是否已经发货或者交付；填了发货日期、签收日期的即为已发。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法20")
                Answer shipped)
        implements Fact {
    public Order {
        ageChecked = Answer.orUnknown(ageChecked);
        asAgreed = Answer.orUnknown(asAgreed);
        hadStock = Answer.orUnknown(hadStock);
        shipped = shippedOn == null && receivedOn == null ? Answer.orUnknown(shipped) : Answer.YES;
    }

    /** A builder with nothing known. */
    public static OrderBuilder builder() {
        return OrderBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return sellerId;
    }
}
