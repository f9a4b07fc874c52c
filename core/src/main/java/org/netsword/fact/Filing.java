package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.FilingContent;
import org.netsword.fact.kind.FilingItem;
import org.netsword.fact.kind.FilingTruth;

/** 报送：一条记录是一次应当向主管部门（或者平台）报送的信息，说明是否按期、完整、真实报送。应监管部门个案要求提供资料，另记“主管部门的要求”。 */
@FactType(
        zh = "报送",
        meaning = "一条记录是一次应当向主管部门（或者平台）报送的信息，说明是否按期、完整、真实报送。应监管部门个案要求提供资料，另记“主管部门的要求”。",
        json = "filings")
@RecordBuilder
public record Filing(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "报送义务人",
                        meaning = "依法应当报送的主体。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "电子商务法28、直播电商监督管理办法9",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String filerId,
        @Attribute(
                        zh = "报送内容",
                        meaning = "应当报送哪一类信息。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves =
                                "电子商务法28、网络交易监督管理办法25(2)、直播电商监督管理办法9、直播电商监督管理办法28(2)、互联网平台企业涉税信息报送规定4")
                @Nullable FilingContent content,
        @Attribute(
                        zh = "报送所涉对象",
                        meaning = "该次报送涉及的经营者、营销人员、商品或者直播场次。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        refersTo = {
                            Party.class,
                            Merchant.class,
                            Platform.class,
                            Product.class,
                            Livestream.class
                        })
                @Nullable String aboutId,
        @Attribute(
                        zh = "所属期末日",
                        meaning = "该次报送所属期间的最后一日，如季度末日，用以推算法定报送期限。",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "互联网平台企业涉税信息报送规定4、网络交易监督管理办法25(2)")
                @Nullable LocalDate periodEnd,
        @Attribute(
                        zh = "要求的报送期限",
                        meaning = "主管部门个别要求时指定的最后日期；按固定期限报送的不填。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "互联网平台企业涉税信息报送规定7")
                @Nullable LocalDate demandedBy,
        @Attribute(
                        zh = "已报送",
                        meaning = "截至查处时是否已经报送；“否”须是查明没有。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "电子商务法28、互联网平台企业涉税信息报送规定4")
                Answer filed,
        @Attribute(
                        zh = "报送日期",
                        meaning = "实际报送的日期。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "网络交易监督管理办法25(2)、直播电商监督管理办法9、直播电商监督管理办法28(2)")
                @Nullable LocalDate filedOn,
        @Attribute(
                        zh = "漏报的项目",
                        meaning = "应报而未报的项目；空集表示已核对且无漏项。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "网络交易监督管理办法25(2)、直播电商监督管理办法9")
                @Nullable Set<FilingItem> missingItems,
        @Attribute(
                        zh = "报送内容真实情况",
                        meaning = "所报内容与实际是否相符，不符的出于何方。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "互联网平台企业涉税信息报送规定6、互联网平台企业涉税信息报送规定10")
                @Nullable FilingTruth truth)
        implements Fact {
    public Filing {
        filed = Answer.orUnknown(filed);
        missingItems = Known.copy(missingItems);
    }

    /** A builder with nothing known. */
    public static FilingBuilder builder() {
        return FilingBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return filerId;
    }
}
