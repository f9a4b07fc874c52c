package org.netsword.fact.kind;

/** 名录：国家公布的名录、目录、清单，或者主管机关对个别物品的认定 */
public enum OfficialList implements Labelled {
    BANNED_FROM_TRADE("禁止交易的物品"),
    BANNED_FROM_ADVERTISING("禁止作广告的物品"),
    BANNED_FOOD_BY_DECISION("明令禁止经营的食品"),
    SPECIAL_COSMETICS("特殊化妆品范围"),
    NETWORK_RETAIL_BAN("药品禁止网络零售清单"),
    SPECIAL_CONTROL_DRUGS("特殊管理药品"),
    NARCOTICS_PSYCHOTROPICS("麻醉药品精神药品目录"),
    NON_MEDICAL_NARCOTICS("非药用类麻醉药品和精神药品目录"),
    TOXIC_DRUGS("医疗用毒性药品品种"),
    FOOD_MEDICINE_BOTH("食药两用物质目录"),
    CLASS_II_FILING_EXEMPT("免备案的第二类器械"),
    STOPPED_PRODUCTS("停止生产销售使用的产品"),
    ELIMINATED_PRODUCTS("明令淘汰产品"),
    CCC_CATALOGUE("强制性认证产品目录"),
    INDUSTRIAL_LICENCE_CATALOGUE("工业产品许可证目录"),
    PROTECTED_ANIMALS("国家重点保护动物名录"),
    SANYOU_ANIMALS("三有野生动物名录"),
    LOCAL_ANIMALS("地方重点保护动物名录"),
    LIVESTOCK_CATALOGUE("畜禽遗传资源目录"),
    CAPTIVE_BRED_LIST("人工繁育重点保护名录"),
    CITES("濒危物种公约附录"),
    CITES_APPROVED_AS_PROTECTED("核准按重点保护管理"),
    PROTECTED_PLANTS("国家重点保护植物名录"),
    BANNED_HUNTING_TOOLS("禁用猎捕工具"),
    BANNED_FISHING_GEAR("禁用渔具"),
    HAZARDOUS_CHEMICALS("危险化学品目录"),
    ACUTELY_TOXIC("剧毒化学品"),
    EXPLOSIVE_PRECURSORS("易制爆危险化学品"),
    PRECURSOR_CHEMICALS("易制毒化学品目录"),
    BANNED_PESTICIDES("禁用农药名录"),
    FIREARMS_IDENTIFIED("经认定的枪支"),
    IMITATION_GUNS_IDENTIFIED("经认定的仿真枪"),
    CIVIL_EXPLOSIVES("民用爆炸物品品名表"),
    FAKE_BASE_STATIONS_IDENTIFIED("经认定的伪基站"),
    CONTROLLED_KNIVES("管制刀具"),
    SPY_DEVICES_IDENTIFIED("经认定的窃听窃照器材"),
    ESPIONAGE_GEAR_IDENTIFIED("经确认的专用间谍器材"),
    RELICS_BARRED("禁止买卖的文物"),
    NON_REGISTRABLE_DRUGS("无须批准文号的药品"),
    UNNAMED_PLANTS_IDENTIFIED("经鉴定未定名、新发现植物");

    private final String zh;

    OfficialList(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
