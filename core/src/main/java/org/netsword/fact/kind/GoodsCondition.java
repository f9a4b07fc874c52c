package org.netsword.fact.kind;

/** 实物状况：对实物查见的状况，可以由感官、查账、鉴定得出 */
public enum GoodsCondition implements Labelled {
    SPOILED("腐败变质"),
    RANCID("油脂酸败"),
    MOULDY("霉变生虫"),
    FILTHY("污秽不洁"),
    FOREIGN_MATTER("混有异物"),
    ADULTERATED("掺杂掺假"),
    ABNORMAL_SENSES("感官性状异常"),
    DETERIORATED("变质、失效"),
    CONTAMINATED("被污染"),
    REFURBISHED_AS_NEW("翻新充新"),
    LOWER_GRADE("以次充好"),
    DEAD_ANIMAL("病死、死因不明动物"),
    RECYCLED_FOOD("用回收食品加工"),
    NON_FOOD_MATERIAL("用非食品原料"),
    SCRAP("报废"),
    ASSEMBLED("拼装"),
    MODIFIED("擅自改装"),
    FAILED("不能正常使用"),
    USE_BY_ALTERED("使用期限被更改"),
    BATCH_ALTERED("批号被更改"),
    BATCH_MISSING("未注明批号"),
    EXPIRY_MISSING("未标明有效期");

    private final String zh;

    GoodsCondition(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
