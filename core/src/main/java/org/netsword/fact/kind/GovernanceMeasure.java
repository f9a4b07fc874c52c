package org.netsword.fact.kind;

/** 制度或措施：应当建立的制度、机制或者经常开展的工作。 */
public enum GovernanceMeasure implements Labelled {
    AD_REVIEW_SYSTEM("广告审核登记制度"),
    AD_REVIEWERS("广告审核人员"),
    AD_ARCHIVE("广告档案管理"),
    AD_ALGORITHM_LOG("广告算法规则记录"),
    AD_COMPLAINTS("广告投诉举报机制"),
    AD_MONITORING_OPEN("不妨碍广告监测"),
    SPOT_CHECK("抽查和监测"),
    UNREGISTERED_MONITORING("未登记者动态监测"),
    REGISTRATION_PROMPT("提示办理经营登记"),
    TAX_REGISTRATION_PROMPT("提示办理税务登记"),
    THRESHOLD_REMINDER("超额度登记提醒"),
    REVIEW_CHANNEL("消费者评价途径"),
    COMPETITION_COMPLAINTS("不正当竞争投诉机制"),
    SECURITY_PROTECTION("网络安全保护措施"),
    EMERGENCY_PLAN("安全事件应急预案"),
    LOG_RETENTION("网络日志留存"),
    VULNERABILITY_HANDLING("安全漏洞处置"),
    INCIDENT_RESPONSE("安全事件补救"),
    MARKETER_TRAINING("营销人员培训"),
    ROOM_GRADING("直播间分级分类管理"),
    KEY_ROOM_INSPECTION("重点直播间巡查"),
    VIOLATION_DISPOSAL("违法行为处置制度"),
    RISK_IDENTIFICATION("风险识别制度"),
    BLACKLIST("黑名单制度"),
    AI_PREVENTION("防范人工智能造假"),
    CONTACT_UPDATE_REMINDER("提醒更新联系信息"),
    DYNAMIC_VERIFICATION("真实身份动态核验"),
    PRE_REVIEW("选品和用语审核"),
    CORRECTION_MECHANISM("口误纠正机制"),
    INTERACTION_MANAGEMENT("互动内容管理"),
    PREVENTIVE_FRAUD_CONTROLS("电信诈骗防范措施"),
    RETURN_SYSTEM("七日退货配套制度"),
    CONSUMER_SAFETY("消费者安全保障措施"),
    EDU_AD_FREE("教育内容不插广告");

    private final String zh;

    GovernanceMeasure(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
