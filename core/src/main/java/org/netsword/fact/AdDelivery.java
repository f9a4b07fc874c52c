package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.CloseMark;
import org.netsword.fact.kind.DeliveryMode;
import org.netsword.fact.kind.EntryDisguise;

/** 投放方式：一条广告如何到达用户、如何关闭、入口是否伪装。一条记录代表一种投放方式；广告内容见“发布的信息”。 */
@FactType(
        zh = "投放方式",
        meaning = "一条广告如何到达用户、如何关闭、入口是否伪装。一条记录代表一种投放方式；广告内容见“发布的信息”。",
        json = "adDeliveries")
@RecordBuilder
public record AdDelivery(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "广告",
                        meaning = "所投放的信息",
                        knownBy = KnownBy.PAGE,
                        refersTo = {Publication.class})
                @Nullable String publicationId,
        @Attribute(
                        zh = "投放形式",
                        meaning = "页面内、弹窗、开屏、邮件附带、车载、智能家电等",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法44、互联网广告管理办法10、互联网广告管理办法17")
                @Nullable DeliveryMode mode,
        @Attribute(
                        zh = "关闭标志",
                        meaning = "清晰、没有、计时后才有、虚假、不可辨识或者难以定位",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法44、互联网广告管理办法10")
                @Nullable CloseMark closeMark,
        @Attribute(
                        zh = "关闭所需点击次数",
                        meaning = "关闭广告需要点击几次",
                        knownBy = KnownBy.PAGE,
                        unit = "次",
                        serves = "互联网广告管理办法10")
                @Nullable Integer clicksToClose,
        @Attribute(
                        zh = "关闭后再弹出",
                        meaning = "浏览同一页面、同一文档时关闭后是否继续弹出",
                        knownBy = KnownBy.PAGE,
                        serves = "互联网广告管理办法10")
                Answer reappears,
        @Attribute(
                        zh = "入口伪装",
                        meaning = "以系统提示、操作按钮、奖励等何种方式引导点击；没有伪装填无",
                        knownBy = KnownBy.PAGE,
                        serves = "互联网广告管理办法11")
                @Nullable EntryDisguise disguise,
        @Attribute(
                        zh = "入口提示属实",
                        meaning = "提示是否属实、奖励是否兑现",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "互联网广告管理办法11")
                Answer entryTrue,
        @Attribute(
                        zh = "经用户同意",
                        meaning = "是否经用户同意或者请求",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "广告法43、互联网广告管理办法17")
                Answer userConsent,
        @Attribute(
                        zh = "用户已拒绝",
                        meaning = "用户是否明确表示拒绝",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "互联网广告管理办法17")
                Answer userRefused,
        @Attribute(
                        zh = "影响正常使用",
                        meaning = "是否妨碍用户正常使用网络",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法44、互联网广告管理办法17")
                Answer disturbsUse,
        @Attribute(
                        zh = "另有妨碍关闭",
                        meaning = "关闭时是否另须滑动、答题、摇动，点击关闭后是否跳转广告或者第三方页面等",
                        knownBy = KnownBy.PAGE,
                        serves = "互联网广告管理办法10")
                Answer closeHindered)
        implements Fact {
    public AdDelivery {
        reappears = Answer.orUnknown(reappears);
        entryTrue = Answer.orUnknown(entryTrue);
        userConsent = Answer.orUnknown(userConsent);
        userRefused = Answer.orUnknown(userRefused);
        disturbsUse = Answer.orUnknown(disturbsUse);
        closeHindered = Answer.orUnknown(closeHindered);
    }

    /** A builder with nothing known. */
    public static AdDeliveryBuilder builder() {
        return AdDeliveryBuilder.builder();
    }
}
