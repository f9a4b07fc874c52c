package org.netsword.fact.kind;

import org.jspecify.annotations.Nullable;

/** 商品（服务）类别：商品、服务的分类，分上下级；填下级即同时属于其上级 */
public enum ProductCategory implements Labelled {
    FOOD("食品", null),
    EDIBLE_FARM_PRODUCE("食用农产品", FOOD),
    ORDINARY_FOOD("普通食品", FOOD),
    MEAT_PRODUCT("肉制品", ORDINARY_FOOD),
    MEAT("肉类及其制品", FOOD),
    CATERING_FOOD("餐饮食品", FOOD),
    HEALTH_FOOD("保健食品", FOOD),
    FSMP("特殊医学用途配方食品", FOOD),
    FSMP_SPECIFIC_TOTAL("特定全营养配方食品", FSMP),
    FSMP_INFANT("特医婴儿配方食品", FSMP),
    FSMP_OTHER("其他特医食品", FSMP),
    INFANT_FORMULA_POWDER("婴幼儿配方乳粉", FOOD),
    INFANT_FORMULA_LIQUID("婴幼儿配方液态乳", FOOD),
    SPECIAL_GROUP_FOOD("其他特定人群主辅食品", FOOD),
    INFANT_DAIRY_OR_DRINK("婴儿乳制品、饮料", FOOD),
    FOOD_ADDITIVE("食品添加剂", FOOD),
    ALCOHOL("酒类", FOOD),
    DRUG("药品", null),
    PRESCRIPTION_DRUG("处方药", DRUG),
    OTC_DRUG("非处方药", DRUG),
    CHINESE_MATERIAL("中药材", DRUG),
    CHINESE_SLICES("中药饮片", DRUG),
    VACCINE("疫苗", DRUG),
    COVID_VACCINE("新冠疫苗", VACCINE),
    BLOOD_PRODUCT("血液制品", DRUG),
    NARCOTIC("麻醉药品", DRUG),
    PSYCHOTROPIC("精神药品", DRUG),
    TOXIC_DRUG("医疗用毒性药品", DRUG),
    RADIOACTIVE_DRUG("放射性药品", DRUG),
    DRUG_PRECURSOR("药品类易制毒化学品", DRUG),
    DETOX_DRUG("戒毒治疗药品", DRUG),
    HOSPITAL_PREPARATION("医疗机构制剂", DRUG),
    MILITARY_DRUG("军队特需药品", DRUG),
    DEVICE("医疗器械", null),
    DEVICE_I("第一类医疗器械", DEVICE),
    DEVICE_II("第二类医疗器械", DEVICE),
    DEVICE_III("第三类医疗器械", DEVICE),
    DETOX_DEVICE("戒毒治疗医疗器械", DEVICE),
    MEDICAL_SERVICE("医疗服务", null),
    COSMETIC_MEDICINE("医疗美容服务", MEDICAL_SERVICE),
    TCM_SERVICE("中医医疗服务", MEDICAL_SERVICE),
    DETOX_TREATMENT("戒毒治疗服务", MEDICAL_SERVICE),
    BEAUTY_SERVICE("生活美容服务", null),
    COSMETIC("化妆品", null),
    SPECIAL_COSMETIC("特殊化妆品", COSMETIC),
    GENERAL_COSMETIC("普通化妆品", COSMETIC),
    TOOTHPASTE("牙膏", COSMETIC),
    SOAP("香皂", null),
    DISINFECTANT("消毒产品", null),
    PROTECTIVE_GOODS("防护用品", null),
    PESTICIDE("农药", null),
    VET_DRUG("兽药", null),
    FEED("饲料及添加剂", null),
    SEED("种子", null),
    CROP_SEED("农作物种子", SEED),
    FOREST_SEED("林木种子", SEED),
    BREEDING_STOCK("种畜禽、水产苗种", null),
    FARMING_PROJECT("种养殖项目", null),
    TOBACCO("烟草制品及电子烟", null),
    TOBACCO_PRODUCT("烟草专卖品", TOBACCO),
    TOBACCO_ARTICLE("烟草制品", TOBACCO_PRODUCT),
    CIGARETTE("卷烟、雪茄烟", TOBACCO_ARTICLE),
    E_CIGARETTE("电子烟", TOBACCO),
    EDUCATION_TRAINING("教育、培训", null),
    INVESTMENT("投资、理财、招商", null),
    REAL_ESTATE("房地产", null),
    ONLINE_GAME("网络游戏", null),
    LOTTERY("彩票", null),
    PUBLICATION_ITEM("出版物、课程", null),
    BOOK("图书、报刊", PUBLICATION_ITEM),
    AUDIOVISUAL("音像、电子出版物", PUBLICATION_ITEM),
    ONLINE_COURSE("网络课程", PUBLICATION_ITEM),
    CIRCUMVENTION_TOOL("规避版权保护的工具", null),
    WILD_ANIMAL("野生动物及制品", null),
    IVORY("象牙及制品", WILD_ANIMAL),
    RHINO_HORN("犀牛角及制品", WILD_ANIMAL),
    TIGER_BONE("虎骨及制品", WILD_ANIMAL),
    WILD_PLANT("野生植物及制品", null),
    TIMBER("木材", null),
    HUNTING_TOOL("猎捕工具", null),
    FISHING_GEAR("渔具", null),
    FIREARM("枪支及零部件", null),
    GUN_PART("枪支主要零部件", FIREARM),
    AMMUNITION_OR_EXPLOSIVE("弹药、民用爆炸物品", null),
    AMMUNITION("弹药", AMMUNITION_OR_EXPLOSIVE),
    IMITATION_GUN("仿真枪", null),
    CONTROLLED_KNIFE("管制刀具", null),
    FIREWORKS("烟花爆竹", null),
    FIREWORK_ARTICLE("烟花爆竹成品", FIREWORKS),
    FIREWORK_POWDER("黑火药、烟火药、引火线", FIREWORKS),
    HAZARDOUS_CHEMICAL("危险化学品", null),
    PRECURSOR_CHEMICAL("易制毒化学品", null),
    POPPY("罂粟籽、苗、壳", null),
    POPPY_SEED("罂粟籽", POPPY),
    POPPY_SEEDLING("罂粟幼苗", POPPY),
    POPPY_HUSK("罂粟壳", POPPY),
    SPY_DEVICE("窃听窃照专用器材", null),
    RADIO_DEVICE("无线电发射设备", null),
    HARMFUL_RADIO("干扰器、屏蔽器、黑广播、伪基站", RADIO_DEVICE),
    FRAUD_EQUIPMENT("电信网络诈骗设备软件", null),
    SIM_BANK("电话卡批量插入设备", FRAUD_EQUIPMENT),
    CALLER_ID_TOOL("改号、虚拟拨号、违规接入设备软件", FRAUD_EQUIPMENT),
    BULK_ACCOUNT_SYSTEM("批量账号、地址切换、接码系统", FRAUD_EQUIPMENT),
    PHONE_CARD_OR_ACCOUNT("电话卡、各类账户", null),
    HACKING_TOOL("侵入、控制程序工具", null),
    MALWARE("计算机病毒等破坏性程序", HACKING_TOOL),
    SATELLITE_RECEIVER("卫星电视接收设施", null),
    UNIFORM_OR_BADGE("制式服装、标志、警械", null),
    MILITARY_UNIFORM("军服", UNIFORM_OR_BADGE),
    UNIFORM_REPLICA("军服仿制品", UNIFORM_OR_BADGE),
    FORMER_UNIFORM("曾经装备的制式服装", UNIFORM_OR_BADGE),
    POLICE_ITEM("警服、警械、警用标志", UNIFORM_OR_BADGE),
    FORGED_PAPER("伪造的证件、公文、印章", null),
    FORGED_SEAL("伪造的印章", FORGED_PAPER),
    FORGED_ID_CARD("伪造、变造的居民身份证", FORGED_PAPER),
    OBSCENE_ITEM("淫秽物品", null),
    PERSONAL_DATA_SET("个人信息数据", null),
    CULTURAL_RELIC("文物", null),
    MOTOR_VEHICLE("机动车", null),
    CHILD_GOODS("儿童用品", null),
    GENERAL_GOODS("一般商品", null),
    TEST_REPORT_SERVICE("代办检验报告服务", null),
    FAKE_TRADE_SERVICE("刷单炒信服务", null),
    TRACKING_NUMBERS("快递单号", null),
    TRADEMARK_LABEL("商标标识", null),
    GENERAL_SERVICE("一般服务", null);

    private final String zh;
    private final @Nullable ProductCategory parent;

    ProductCategory(String zh, @Nullable ProductCategory parent) {
        this.zh = zh;
        this.parent = parent;
    }

    @Override
    public String zh() {
        return zh;
    }

    /** The category one step up, or null at the top of the tree. */
    public @Nullable ProductCategory parent() {
        return parent;
    }

    /** Whether this is the given category or lies below it. */
    public boolean isWithin(ProductCategory ancestor) {
        for (ProductCategory category = this; category != null; category = category.parent) {
            if (category == ancestor) {
                return true;
            }
        }
        return false;
    }
}
