package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.ParcelContents;

/** 快件、运输：一件快件或者一次运输，把登记的信息与实际情况对照，并记录收寄环节的查验。一条记录代表一件（票）；买卖本身另记“订单”。 */
@FactType(
        zh = "快件、运输",
        meaning = "一件快件或者一次运输，把登记的信息与实际情况对照，并记录收寄环节的查验。一条记录代表一件（票）；买卖本身另记“订单”。",
        json = "consignments")
@RecordBuilder
public record Consignment(
        @Attribute(zh = "编号", meaning = "本条快件的编号，供其他事实引用", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable String id,
        @Attribute(
                        zh = "承运人",
                        meaning = "收寄、承运的快递、邮政或者运输企业",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "快递暂行条例23、野生动物保护法34",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String carrierId,
        @Attribute(
                        zh = "寄件人",
                        meaning = "交寄、托运的主体",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "快递暂行条例23",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String senderId,
        @Attribute(
                        zh = "内件商品",
                        meaning = "所寄运的商品",
                        knownBy = KnownBy.PLATFORM_DATA,
                        refersTo = {Product.class})
                @Nullable String productId,
        @Attribute(
                        zh = "对应订单",
                        meaning = "该快件所履行的订单",
                        knownBy = KnownBy.PLATFORM_DATA,
                        refersTo = {Order.class})
                @Nullable String orderId,
        @Attribute(
                        zh = "收寄日期",
                        meaning = "收寄或者承运的日期",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "快递暂行条例23")
                @Nullable LocalDate acceptedOn,
        @Attribute(
                        zh = "实际内件",
                        meaning = "查明的内件：正常商品、空包、无价值物品或者信件",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "网络反不正当竞争暂行规定9")
                @Nullable ParcelContents contents,
        @Attribute(
                        zh = "物品信息真实",
                        meaning = "登记的物品名称、数量、重量是否与实际相符",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "快递市场管理办法21")
                Answer contentsRecordTrue,
        @Attribute(
                        zh = "流程信息真实",
                        meaning = "寄递轨迹、流程信息是否真实",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "快递市场管理办法21")
                Answer movementRecordTrue,
        @Attribute(
                        zh = "费用信息真实",
                        meaning = "登记的快递服务费是否真实",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "快递市场管理办法21")
                Answer chargeRecordTrue,
        @Attribute(
                        zh = "收寄地址如实记录",
                        meaning = "实际收寄地址与寄件人所填不一致的，是否一并如实记录",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "快递市场管理办法53")
                Answer addressRecordTrue,
        @Attribute(
                        zh = "查验寄件人身份",
                        meaning = "收寄时是否查验寄件人身份；信件和安全协议用户除外",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "快递暂行条例23、反恐怖主义法20")
                Answer senderIdChecked,
        @Attribute(
                        zh = "登记寄件人身份",
                        meaning = "是否登记寄件人身份和物品信息",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "快递暂行条例23、反恐怖主义法20")
                Answer senderRegistered,
        @Attribute(
                        zh = "当场验视内件",
                        meaning = "是否当场验视内件并作验视标识",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "快递暂行条例32、邮政法25")
                Answer inspectedOnSpot,
        @Attribute(
                        zh = "经过安全检查",
                        meaning = "是否按规定进行安全检查",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "反恐怖主义法20")
                Answer securityChecked,
        @Attribute(
                        zh = "拒绝查验仍收寄",
                        meaning = "寄件人拒绝安全查验而仍予收寄的填是",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "反恐怖主义法20、快递暂行条例32")
                Answer inspectionRefused,
        @Attribute(
                        zh = "已签安全协议",
                        meaning = "寄件人是否为已签订安全协议的用户",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "快递暂行条例23、快递暂行条例32")
                Answer securityAgreement,
        @Attribute(
                        zh = "运出县境",
                        meaning = "是否运输、携带、寄递出县境",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "野生动物保护法34")
                Answer crossesCounty,
        @Attribute(
                        zh = "查验野生动植物证件",
                        meaning = "承运、收寄前是否查验许可证、文件副本、专用标识、检疫证明",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "野生动物保护法34")
                Answer papersChecked,
        @Attribute(
                        zh = "运出国境",
                        meaning = "是否运输、携带、寄递出境",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "野生动物保护法37、濒危野生动植物进出口管理条例7")
                Answer leavesCountry)
        implements Fact {
    public Consignment {
        contentsRecordTrue = Answer.orUnknown(contentsRecordTrue);
        movementRecordTrue = Answer.orUnknown(movementRecordTrue);
        chargeRecordTrue = Answer.orUnknown(chargeRecordTrue);
        addressRecordTrue = Answer.orUnknown(addressRecordTrue);
        senderIdChecked = Answer.orUnknown(senderIdChecked);
        senderRegistered = Answer.orUnknown(senderRegistered);
        inspectedOnSpot = Answer.orUnknown(inspectedOnSpot);
        securityChecked = Answer.orUnknown(securityChecked);
        inspectionRefused = Answer.orUnknown(inspectionRefused);
        securityAgreement = Answer.orUnknown(securityAgreement);
        crossesCounty = Answer.orUnknown(crossesCounty);
        papersChecked = Answer.orUnknown(papersChecked);
        leavesCountry = Answer.orUnknown(leavesCountry);
    }

    /** A builder with nothing known. */
    public static ConsignmentBuilder builder() {
        return ConsignmentBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return carrierId;
    }
}
