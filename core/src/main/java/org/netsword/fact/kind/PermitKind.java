package org.netsword.fact.kind;

/** 许可种类：许可、备案、注册、认证、审查批准等资格、文书的种类 */
public enum PermitKind implements Labelled {
    BUSINESS_LICENCE("营业执照"),
    FOOD_BUSINESS("食品经营许可"),
    FOOD_PRODUCTION("食品生产许可"),
    PREPACKAGED_FILING("仅销售预包装食品备案"),
    DRUG_BUSINESS("药品经营许可"),
    DRUG_APPROVAL("药品批准证明文件"),
    DEVICE_III_BUSINESS("第三类器械经营许可"),
    DEVICE_II_FILING("第二类器械经营备案"),
    DEVICE_REGISTRATION("医疗器械注册"),
    DEVICE_I_PRODUCT_FILING("第一类器械产品备案"),
    DEVICE_ONLINE_NOTICE("器械网络销售告知"),
    COSMETIC_REGISTRATION("特殊化妆品注册"),
    COSMETIC_FILING("普通化妆品备案"),
    HEALTH_FOOD_REGISTRATION("保健食品注册"),
    HEALTH_FOOD_FILING("保健食品备案"),
    FSMP_REGISTRATION("特医食品注册"),
    INFANT_FORMULA_REGISTRATION("婴幼儿配方注册"),
    DISINFECTANT_MAKER("消毒产品生产卫生许可"),
    DISINFECTANT_NEW_PRODUCT("新消毒产品卫生许可"),
    MEDICAL_INSTITUTION("医疗机构执业许可或备案"),
    MEDICAL_AD_CERTIFICATE("医疗广告审查证明"),
    AD_REVIEW("广告审查批准"),
    PESTICIDE_REGISTRATION("农药登记"),
    PESTICIDE_BUSINESS("农药经营许可"),
    VET_DRUG_APPROVAL("兽药产品批准文号"),
    VARIETY_APPROVAL("品种审定"),
    VARIETY_REGISTRATION("品种登记"),
    REAL_ESTATE_PRESALE("商品房预售许可"),
    REAL_ESTATE_SALE("商品房现售许可或备案"),
    FINANCIAL("金融业务许可"),
    ICP_LICENCE("增值电信业务经营许可"),
    TELECOM("基础电信业务经营许可"),
    ICP_FILING("非经营性网站备案"),
    PUBLICATION_BUSINESS("出版物经营许可"),
    TOBACCO_RETAIL("烟草专卖零售许可"),
    TOBACCO_WHOLESALE("烟草专卖批发许可"),
    TOBACCO_PRODUCTION("烟草专卖生产许可"),
    TOXIC_DRUG_DESIGNATION("毒性药品经营指定"),
    RADIOACTIVE_DRUG_BUSINESS("放射性药品经营许可"),
    TEXTBOOK_APPROVAL("教科书发行资质"),
    RADIO_SALE_FILING("无线电设备销售备案"),
    RELICS_DEALING("文物销售、拍卖许可"),
    DEVICE_ONLINE_FILING("器械网络销售备案"),
    PRECURSOR_FILING("易制毒化学品备案"),
    HAZARDOUS_CHEMICALS("危险化学品经营许可"),
    HAZARDOUS_PURCHASE("剧毒、易制爆化学品购买凭证"),
    PRECURSOR("易制毒化学品许可"),
    FIREWORKS("烟花爆竹经营许可"),
    FIREWORKS_PRODUCTION("烟花爆竹安全生产许可"),
    POLICE_APPROVAL("公安机关许可"),
    CIVIL_EXPLOSIVES("民用爆炸物品许可"),
    SATELLITE("卫星接收设施许可"),
    RADIO_APPROVAL("无线电设备型号核准"),
    CCC("强制性产品认证"),
    INDUSTRIAL_PRODUCTION("工业产品生产许可"),
    VEHICLE_MODEL("机动车产品许可"),
    WILDLIFE_TRADE("野生动物交易利用批准"),
    CAPTIVE_BREEDING("人工繁育许可"),
    LAWFUL_ORIGIN("合法来源证明"),
    CITES_PERMIT("允许进出口证明书"),
    PLANT_TRADE("野生植物出售收购批准"),
    PLANT_COLLECTION("野生植物采集证"),
    LOGGING("林木采伐许可"),
    QUARANTINE("检疫证明"),
    EMERGENCY_USE("医疗器械紧急使用许可"),
    OTHER("其他许可"),
    TEXTBOOK_EXAMINATION("教科书审定");

    private final String zh;

    PermitKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
