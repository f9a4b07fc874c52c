package org.netsword.fact.kind;

/** 商品特征：影响适用规则的商品特征 */
public enum ProductTrait implements Labelled {
    PREPACKAGED("预包装"),
    BULK("散装"),
    BARE("裸装"),
    IMPORTED("进口商品"),
    CROSS_BORDER_RETAIL("跨境电商零售进口"),
    FOR_MINORS("供未成年人使用"),
    FOR_UNDER_14("供不满十四周岁使用"),
    AGE_14_PLUS("供十四周岁以上使用"),
    CUSTOM_MADE("消费者定作"),
    PERISHABLE("鲜活易腐"),
    DIGITAL("数字化商品"),
    PERIODICAL("交付的报纸、期刊"),
    SECOND_HAND("二手商品"),
    SELF_USE_DEVICE("个人自用医疗器械"),
    CAPTIVE_OR_CULTIVATED("人工繁育或培植"),
    VITAMIN_MINERAL_SUPPLEMENT("补充维生素、矿物质"),
    CATALOGUE_INGREDIENTS_ONLY("仅用保健食品目录原料"),
    LIFE_HEALTH("关系生命健康"),
    TIME_LIMITED("限期使用"),
    HAZARD_IF_MISUSED("使用不当易致损害"),
    EPIDEMIC_CONTROL("疫情防控用品"),
    OWN_PRODUCE("自产自销"),
    OWN_REGISTERED("自有注册、备案产品"),
    SMALL_PERSONAL_QUANTITY("少量自用"),
    NEEDS_APPROVED_VARIETY("应当审定的品种"),
    NEEDS_REGISTERED_VARIETY("应当登记的品种"),
    PRESALE("预售商品房"),
    HARMFUL_TO_MINORS("不利于未成年人身心健康"),
    NEW_MATERIAL_OR_PRINCIPLE("消毒新材料、新原理"),
    CERT_EXEMPT("免予认证或检验"),
    QUARANTINE_REQUIRED("应当检疫"),
    INSPECTION_REQUIRED("应当检验"),
    FLAVOURED("调味电子烟"),
    REFILLABLE("可自行添加雾化物"),
    MICRO_POWER("微功率短距离设备"),
    INACTIVATED("已灭活"),
    PROFESSIONAL_ONLY("专业燃放类"),
    RELIC_STATE_OWNED("国有文物"),
    RELIC_BUILDING_PART("国有不可移动文物的构件"),
    RELIC_MUSEUM_PRECIOUS("非国有馆藏珍贵文物"),
    RELIC_REPORTED_LOST("外国通报的流失文物"),
    HYGIENE_PESTICIDE("卫生用农药"),
    HOUSEHOLD_USE("家庭日常用途"),
    SCHOOL_TEXTBOOK("中小学教科书"),
    HOMESTEAD_TREES("自留地、房前屋后零星林木"),
    FROM_FOREST_OR_GRASSLAND("珍贵树木或取自林区、草原");

    private final String zh;

    ProductTrait(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
