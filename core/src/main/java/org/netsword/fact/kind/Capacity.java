package org.netsword.fact.kind;

/** 出镜身份：画面、署名中的人物或者机构以什么身份出现。 */
public enum Capacity implements Labelled {
    CELEBRITY("名人明星"),
    EXPERT("专家"),
    DOCTOR("医师"),
    PHARMACIST("药师"),
    NUTRITIONIST("营养师"),
    MEDICAL_STAFF("其他医务人员"),
    PATIENT("患者"),
    USER("用户"),
    BENEFICIARY("受益者"),
    STATE_ORGAN("国家机关及其人员"),
    MILITARY("军队及其人员"),
    RESEARCH_BODY("科研单位"),
    ACADEMIC_BODY("学术机构"),
    EDUCATION_BODY("教育机构"),
    EXAM_BODY("考试机构"),
    INDUSTRY_ASSOCIATION("行业协会"),
    TECH_PROMOTION_BODY("技术推广机构"),
    SOCIAL_ORGANISATION("社会团体"),
    SELLER_STAFF("经营者及其员工"),
    PERFORMER("单纯表演者"),
    OTHER_PERSON("其他人");

    private final String zh;

    Capacity(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
