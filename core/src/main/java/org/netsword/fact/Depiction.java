package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.DepictionKind;

/** 画面、声音：信息中出现的一种非文字的标志、场景或者声音。一条记录代表一种；人物另记“出镜、署名人物”，文字另记“宣称”。 */
@FactType(
        zh = "画面、声音",
        meaning = "信息中出现的一种非文字的标志、场景或者声音。一条记录代表一种；人物另记“出镜、署名人物”，文字另记“宣称”。",
        json = "depictions")
@RecordBuilder
public record Depiction(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "出处",
                        meaning = "出现在哪条发布的信息或者哪场直播",
                        knownBy = KnownBy.PAGE,
                        refersTo = {Publication.class, Livestream.class})
                @Nullable String inId,
        @Attribute(
                        zh = "画面类型",
                        meaning = "国旗国徽、饮酒动作、使用前后对比、猎食野生动物等类型",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法9、广告法23")
                @Nullable DepictionKind kind)
        implements Fact {
    /** A builder with nothing known. */
    public static DepictionBuilder builder() {
        return DepictionBuilder.builder();
    }
}
