package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 直播：一个直播间的一场直播。一条记录代表一场；直播间账号另记“网站、应用、账号”，口播内容另记“发布的信息”，上架商品另记“商品信息”。 */
@FactType(
        zh = "直播",
        meaning = "一个直播间的一场直播。一条记录代表一场；直播间账号另记“网站、应用、账号”，口播内容另记“发布的信息”，上架商品另记“商品信息”。",
        json = "livestreams")
@RecordBuilder
public record Livestream(
        @Attribute(zh = "编号", meaning = "本场直播的编号，供其他事实引用", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable String id,
        @Attribute(
                        zh = "直播平台",
                        meaning = "在哪个平台上直播",
                        knownBy = KnownBy.PAGE,
                        serves = "直播电商监督管理办法2",
                        refersTo = {Platform.class})
                @Nullable String platformId,
        @Attribute(
                        zh = "直播间",
                        meaning = "在哪个直播间、账号上直播",
                        knownBy = KnownBy.PAGE,
                        serves = "直播电商监督管理办法25",
                        refersTo = {Site.class})
                @Nullable String siteId,
        @Attribute(
                        zh = "直播间运营者",
                        meaning = "开设或者实际运营该直播间的主体",
                        knownBy = KnownBy.PAGE,
                        serves = "直播电商监督管理办法2、直播电商监督管理办法26",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String operatorId,
        @Attribute(zh = "开始日期", meaning = "直播开始的日期", knownBy = KnownBy.PLATFORM_DATA)
                @Nullable LocalDate startedOn,
        @Attribute(
                        zh = "结束日期",
                        meaning = "直播结束的日期，保存期限自此起算",
                        knownBy = KnownBy.PLATFORM_DATA,
                        serves = "网络交易监督管理办法20")
                @Nullable LocalDate endedOn,
        @Attribute(
                        zh = "直播切片",
                        meaning = "是否为录制、剪辑后再发布的片段",
                        knownBy = KnownBy.PAGE,
                        serves = "直播电商监督管理办法35")
                Answer clip,
        @Attribute(
                        zh = "使用智能生成人物",
                        meaning = "是否使用人工智能等技术生成的人物图像、视频；仅美颜、滤镜填否",
                        knownBy = KnownBy.PAGE,
                        serves = "直播电商监督管理办法37")
                Answer aiFigure,
        @Attribute(
                        zh = "持续提示智能生成",
                        meaning = "是否持续向消费者提示人物由人工智能等技术生成",
                        knownBy = KnownBy.PAGE,
                        serves = "直播电商监督管理办法37")
                Answer aiNoticeContinuous,
        @Attribute(
                        zh = "布置名称欺骗误导",
                        meaning = "账号名称、头像、标题、封面、布景、道具是否与实际不符、足以误导消费者",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "直播电商监督管理办法29")
                Answer roomStylingFalse)
        implements Fact {
    public Livestream {
        clip = Answer.orUnknown(clip);
        aiFigure = Answer.orUnknown(aiFigure);
        aiNoticeContinuous = Answer.orUnknown(aiNoticeContinuous);
        roomStylingFalse = Answer.orUnknown(roomStylingFalse);
    }

    /** A builder with nothing known. */
    public static LivestreamBuilder builder() {
        return LivestreamBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return operatorId;
    }
}
