package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.OptionFeature;

/** 选项设置：一条记录说明经营者以什么方式让用户作出一项选择，如搭售、个性化推荐。仅就退货所作的页面规定另记“退货设置”，自动续费另记“自动续费”。 */
@FactType(
        zh = "选项设置",
        meaning = "一条记录说明经营者以什么方式让用户作出一项选择，如搭售、个性化推荐。仅就退货所作的页面规定另记“退货设置”，自动续费另记“自动续费”。",
        json = "optionDesigns")
@RecordBuilder
public record OptionDesign(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "设置选项的主体",
                        meaning = "提供并控制该选项的经营者或者平台。",
                        knownBy = KnownBy.PAGE,
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String providerId,
        @Attribute(
                        zh = "选项事项",
                        meaning = "该选项涉及的事项。",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法18(1)、电子商务法19、个人信息保护法24(2)")
                @Nullable OptionFeature feature,
        @Attribute(
                        zh = "默认勾选",
                        meaning = "是否预先替用户选定。",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法19、网络交易监督管理办法17")
                Answer preselected,
        @Attribute(
                        zh = "沿用以往选择",
                        meaning = "是否把用户以往交易中的选择设为后续独立交易的默认选择。",
                        knownBy = KnownBy.PAGE,
                        serves = "网络交易监督管理办法17")
                Answer carriedOver,
        @Attribute(
                        zh = "显著提醒",
                        meaning = "是否以显著方式提请消费者注意。",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法19、网络交易监督管理办法17、消费者权益保护法实施条例11")
                Answer prominentNotice,
        @Attribute(
                        zh = "有非个性化选项",
                        meaning = "是否同时提供不针对个人特征的结果或者选项。",
                        knownBy = KnownBy.PAGE,
                        serves = "电子商务法18(1)、个人信息保护法24(2)")
                Answer neutralOption,
        @Attribute(
                        zh = "可便捷拒绝关闭",
                        meaning = "用户能否便捷地拒绝或者关闭。",
                        knownBy = KnownBy.PAGE,
                        serves = "个人信息保护法24(2)、网络数据安全管理条例42")
                Answer switchOff)
        implements Fact {
    public OptionDesign {
        preselected = Answer.orUnknown(preselected);
        carriedOver = Answer.orUnknown(carriedOver);
        prominentNotice = Answer.orUnknown(prominentNotice);
        neutralOption = Answer.orUnknown(neutralOption);
        switchOff = Answer.orUnknown(switchOff);
    }

    /** A builder with nothing known. */
    public static OptionDesignBuilder builder() {
        return OptionDesignBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return providerId;
    }
}
