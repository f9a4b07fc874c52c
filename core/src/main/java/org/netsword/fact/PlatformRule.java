package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.RuleKind;
import org.netsword.fact.kind.RuleTopic;

/** 平台规则：一条记录是平台一类协议或者规则的一个版本，说明有无、缺什么内容、修改是否依程序、历史版本是否留存。规则是否公示在首页，另记“公示”；其中个别条款是否不公平，另记“格式条款”。 */
@FactType(
        zh = "平台规则",
        meaning =
                "一条记录是平台一类协议或者规则的一个版本，说明有无、缺什么内容、修改是否依程序、历史版本是否留存。规则是否公示在首页，另记“公示”；其中个别条款是否不公平，另记“格式条款”。",
        json = "platformRules")
@RecordBuilder
public record PlatformRule(
        @Attribute(zh = "编号", meaning = "本条记录的编号，供其他事实引用。", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable String id,
        @Attribute(
                        zh = "所属平台",
                        meaning = "制定或者应当制定该规则的平台。",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法32",
                        refersTo = {Platform.class})
                @Nullable String platformId,
        @Attribute(
                        zh = "规则类别",
                        meaning = "服务协议与交易规则、知识产权规则、退货规则等类别。",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法32、电子商务法41、网络购买商品七日无理由退货暂行办法22")
                @Nullable RuleKind kind,
        @Attribute(
                        zh = "已制定",
                        meaning = "该类规则是否已经制定；“否”须是查明没有。",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法32、电子商务法41、网络购买商品七日无理由退货暂行办法22")
                Answer inPlace,
        @Attribute(
                        zh = "缺少的事项",
                        meaning = "应当写明而没有写明的事项；空集表示已核对且无缺漏，不填表示未核对。",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法32、反不正当竞争法21(1)")
                @Nullable Set<RuleTopic> missingTopics,
        @Attribute(
                        zh = "属于修改版本",
                        meaning = "该版本是否由修改既有规则形成；首次制定为“否”。",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法34(1)")
                Answer changed,
        @Attribute(
                        zh = "施行日期",
                        meaning = "该版本（修改内容）开始施行的日期。",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法34(1)、网络交易监督管理办法28")
                @Nullable LocalDate effectiveOn,
        @Attribute(
                        zh = "修改公示日期",
                        meaning = "修改内容首次向经营者和消费者公示的日期，与施行日期比较是否满七日。",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法34(1)")
                @Nullable LocalDate announcedOn,
        @Attribute(
                        zh = "首页公开征求意见",
                        meaning = "修改前是否在首页显著位置公开征求意见。",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法34(1)")
                Answer commentOnHomePage,
        @Attribute(
                        zh = "适用于不特定用户",
                        meaning = "规则是否面向不特定用户反复适用；只与个别经营者约定的为“否”。",
                        knownBy = KnownBy.PAGE)
                Answer general,
        @Attribute(
                        zh = "历史版本最早日期",
                        meaning = "现仍保存的历史版本可以追溯到的最早日期，与施行日期前三年比较。",
                        knownBy = KnownBy.PAGE,
                        serves = "网络交易监督管理办法28")
                @Nullable LocalDate historyFrom,
        @Attribute(
                        zh = "历史版本可阅览",
                        meaning = "经营者和消费者能否便利、完整地阅览和下载历史版本。",
                        knownBy = KnownBy.PAGE,
                        serves = "网络交易监督管理办法28")
                Answer historyReadable)
        implements Fact {
    public PlatformRule {
        inPlace = Answer.orUnknown(inPlace);
        missingTopics = Known.copy(missingTopics);
        changed = Answer.orUnknown(changed);
        commentOnHomePage = Answer.orUnknown(commentOnHomePage);
        general = Answer.orUnknown(general);
        historyReadable = Answer.orUnknown(historyReadable);
    }

    /** A builder with nothing known. */
    public static PlatformRuleBuilder builder() {
        return PlatformRuleBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return platformId;
    }
}
