package org.netsword.fact.kind;

/** 文件种类：报告、证书、标志、证件的种类。 */
public enum DocumentKind implements Labelled {
    TEST_REPORT("检验检测报告"),
    CERTIFICATION("认证证书"),
    CERT_MARK("认证标志"),
    QUARANTINE_RESULT("检验检疫结果"),
    WILDLIFE_PAPER_OR_MARK("野生动植物证件标识"),
    STATE_PAPER_OR_SEAL("国家机关公文印章"),
    LAB_ACCREDITATION("检验机构资质证书"),
    ID_CARD("居民身份证"),
    ORGANISATION_PAPER("其他单位的公文、证件、证明文件"),
    SEAL("印章"),
    PUBLICATION_LICENCE("出版物经营许可证"),
    FARM_QUALITY_MARK("农产品质量标志"),
    PATENT_PAPER("专利证书、专利文件");

    private final String zh;

    DocumentKind(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
