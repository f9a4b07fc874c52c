package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.CheckItem;

/** 核验、登记：一方对另一方或者商品、信息依法应作的一项核验登记及其日期，如入驻核验、半年复核、广告查验、选品查验。一条记录代表一个事项；没有记录不等于没有核验。 */
@FactType(
        zh = "核验、登记",
        meaning = "一方对另一方或者商品、信息依法应作的一项核验登记及其日期，如入驻核验、半年复核、广告查验、选品查验。一条记录代表一个事项；没有记录不等于没有核验。",
        json = "verifications")
@RecordBuilder
public record Verification(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "核验人",
                        meaning = "负有核验义务的平台、直播间运营者、服务机构或者广告经营者、发布者",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法27、广告法34、直播电商监督管理办法27",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String checkerId,
        @Attribute(
                        zh = "核验对象",
                        meaning = "被核验的主体、商品、信息或者直播",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法27、广告法34",
                        refersTo = {
                            Party.class,
                            Merchant.class,
                            Platform.class,
                            Product.class,
                            Publication.class,
                            Livestream.class
                        })
                @Nullable String aboutId,
        @Attribute(
                        zh = "核验事项",
                        meaning = "核验身份、地址联系方式、许可、合格证明、广告证明文件等哪一项",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法27、广告法34")
                @Nullable CheckItem item,
        @Attribute(
                        zh = "要求提交",
                        meaning = "是否要求对方提交该项信息、材料",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法27")
                Answer requested,
        @Attribute(
                        zh = "已核验",
                        meaning = "是否实际核验该项信息",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法27、网络交易监督管理办法24")
                Answer verified,
        @Attribute(
                        zh = "最近核验日期",
                        meaning = "最近一次核验更新的日期，据以计算六个月复核",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法27、网络交易监督管理办法24")
                @Nullable LocalDate verifiedOn,
        @Attribute(
                        zh = "登记建档",
                        meaning = "是否登记并建立档案",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法27、广告法34")
                Answer filed,
        @Attribute(
                        zh = "建档日期",
                        meaning = "登记建档的日期",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法27")
                @Nullable LocalDate filedOn)
        implements Fact {
    public Verification {
        requested = Answer.orUnknown(requested);
        verified = Answer.orUnknown(verified);
        filed = Answer.orUnknown(filed);
    }

    /** A builder with nothing known. */
    public static VerificationBuilder builder() {
        return VerificationBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return checkerId;
    }
}
