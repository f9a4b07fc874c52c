package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.Capacity;
import org.netsword.fact.kind.Consent;
import org.netsword.fact.kind.IdentityTruth;

/** 出镜、署名人物：信息中出镜、被署名或者发声的一个人物或者形象，包括代言人、专家、患者、儿童、数字人。一条记录代表一人一次出现；其广告法上的角色另记“参与”。 */
@FactType(
        zh = "出镜、署名人物",
        meaning = "信息中出镜、被署名或者发声的一个人物或者形象，包括代言人、专家、患者、儿童、数字人。一条记录代表一人一次出现；其广告法上的角色另记“参与”。",
        json = "appearances")
@RecordBuilder
public record Appearance(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "出处",
                        meaning = "出现在哪条发布的信息或者哪场直播",
                        knownBy = KnownBy.PAGE,
                        refersTo = {Publication.class, Livestream.class})
                @Nullable String inId,
        @Attribute(
                        zh = "人物",
                        meaning = "对应的当事人；虚构人物可不填",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法38",
                        refersTo = {Party.class})
                @Nullable String personId,
        @Attribute(
                        zh = "以何身份出现",
                        meaning = "以明星、专家、医生、患者、消费者、国家机关、科研单位等何种身份出现",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法16、广告法18、广告法24")
                @Nullable Capacity capacity,
        @Attribute(
                        zh = "作推荐证明",
                        meaning = "是否对商品、服务作推荐或者证明",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法2、广告法38")
                Answer recommends,
        @Attribute(
                        zh = "用自己名义或形象",
                        meaning = "是否以自己的名义或者形象出现",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法2")
                Answer ownNameOrImage,
        @Attribute(
                        zh = "使用过商品",
                        meaning = "本人是否使用过所推荐的商品、接受过所推荐的服务",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "广告法38")
                Answer usedGoods,
        @Attribute(
                        zh = "可识别本人",
                        meaning = "名义或者形象是否足以识别为特定的人",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法33")
                Answer identifiable,
        @Attribute(
                        zh = "本人同意情况",
                        meaning = "本人书面同意、监护人书面同意、仅口头同意或者未经同意",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "广告法33")
                @Nullable Consent consent,
        @Attribute(
                        zh = "人工智能生成",
                        meaning = "人物图像、声音是否由人工智能等技术生成",
                        knownBy = KnownBy.PAGE,
                        serves = "直播电商监督管理办法37")
                Answer aiGenerated,
        @Attribute(
                        zh = "身份真实性",
                        meaning = "所示身份真实、冒充他人、虚构人物或者虚假",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "直播电商监督管理办法34、广告法28")
                @Nullable IdentityTruth identity)
        implements Fact {
    public Appearance {
        recommends = Answer.orUnknown(recommends);
        ownNameOrImage = Answer.orUnknown(ownNameOrImage);
        usedGoods = Answer.orUnknown(usedGoods);
        identifiable = Answer.orUnknown(identifiable);
        aiGenerated = Answer.orUnknown(aiGenerated);
    }

    /** A builder with nothing known. */
    public static AppearanceBuilder builder() {
        return AppearanceBuilder.builder();
    }
}
