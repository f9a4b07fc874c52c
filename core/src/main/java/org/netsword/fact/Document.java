package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.Authenticity;
import org.netsword.fact.kind.DocumentKind;
import org.netsword.fact.kind.LabFault;
import org.netsword.fact.kind.PaperDealing;

/** 报告、证书、证件：一条记录是一份检验报告、认证证书、检疫证明、公文印章或者证件，以及对它的真伪认定和处置行为。许可、备案的有无和效力另记“许可”，检验数据另记“检验结果”。 */
@FactType(
        zh = "报告、证书、证件",
        meaning = "一条记录是一份检验报告、认证证书、检疫证明、公文印章或者证件，以及对它的真伪认定和处置行为。许可、备案的有无和效力另记“许可”，检验数据另记“检验结果”。",
        json = "documents")
@RecordBuilder
public record Document(
        @Attribute(zh = "编号", meaning = "本条记录的编号，供其他事实引用。", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable String id,
        @Attribute(
                        zh = "文件种类",
                        meaning = "报告、证书、标志、证件的种类。",
                        knownBy = KnownBy.PAGE,
                        serves = "产品质量法21(1)、认证认可条例23(1)、野生动物保护法42(1)、居民身份证法17(1)")
                @Nullable DocumentKind kind,
        @Attribute(
                        zh = "出具机构",
                        meaning = "文件上载明或者实际出具的机构。",
                        knownBy = KnownBy.PAGE,
                        serves = "产品质量法21(1)",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String institutionId,
        @Attribute(
                        zh = "所涉商品",
                        meaning = "文件所证明的商品；与商品无关的不填。",
                        knownBy = KnownBy.PAGE,
                        refersTo = {Product.class})
                @Nullable String productId,
        @Attribute(
                        zh = "真伪情况",
                        meaning = "经核实的真伪：真实、伪造、变造、冒用、过期或者查无。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "产品质量法38、反不正当竞争法9(1)")
                @Nullable Authenticity authenticity,
        @Attribute(
                        zh = "出具过程问题",
                        meaning = "检验、认证过程中的问题；空集表示查明按所载实际检验。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "检验检测机构监督管理办法13(1)、检验检测机构监督管理办法14(1)")
                @Nullable Set<LabFault> faults,
        @Attribute(
                        zh = "对文件的行为",
                        meaning = "伪造、买卖、出借、使用、出具等行为。",
                        knownBy = KnownBy.PAGE,
                        serves = "治安管理处罚法63、野生动物保护法42(1)、产品质量法38")
                @Nullable Set<PaperDealing> dealings,
        @Attribute(
                        zh = "行为人",
                        meaning = "实施上述行为的主体。",
                        knownBy = KnownBy.INVESTIGATION,
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String dealerId)
        implements Fact {
    public Document {
        faults = Known.copy(faults);
        dealings = Known.copy(dealings);
    }

    /** A builder with nothing known. */
    public static DocumentBuilder builder() {
        return DocumentBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return dealerId;
    }
}
