package org.netsword.fact.kind;

/** 画面声音内容：图像、视频、声音中非文字的内容。 */
public enum DepictionKind implements Labelled {
    NATIONAL_FLAG_EMBLEM_ANTHEM("国旗国徽国歌"),
    MILITARY_SYMBOL("军旗军歌军徽"),
    STATE_BUILDING("国家机关标志建筑"),
    MILITARY_EQUIPMENT("军队装备设施"),
    OBSCENE("淫秽色情画面"),
    GAMBLING("赌博画面"),
    VIOLENCE("恐怖暴力画面"),
    DRINKING("饮酒动作"),
    DRIVING("驾驶交通工具"),
    SYMPTOMS("病症画面"),
    UNSAFE_USE("不安全使用画面"),
    BEFORE_AFTER("使用前后对比"),
    RENDERING("效果图"),
    DANGEROUS_ACT("危险行为画面"),
    TOBACCO_BRAND("烟草标识"),
    WILDLIFE_KILLING("猎杀野生动物"),
    WILDLIFE_EATING("食用野生动物"),
    WILDLIFE_ABUSE("虐待野生动物"),
    NATIONAL_FLAG("国旗"),
    NATIONAL_EMBLEM("国徽"),
    NATIONAL_ANTHEM("国歌");

    private final String zh;

    DepictionKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
