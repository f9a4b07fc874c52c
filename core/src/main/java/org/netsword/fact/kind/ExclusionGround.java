package org.netsword.fact.kind;

/** 不适用退货理由：商品不适用七日无理由退货所依据的性质。 */
public enum ExclusionGround implements Labelled {
    CUSTOM("定作商品"),
    PERISHABLE("鲜活易腐"),
    DIGITAL("数字化商品"),
    PERIODICALS("报纸期刊"),
    SAFETY_AFTER_OPENING("拆封影响安全或品质"),
    DEPRECIATES_ON_ACTIVATION("激活试用后贬值大"),
    NEAR_EXPIRY_OR_FLAW("临期或有瑕疵"),
    OTHER("其他");

    private final String zh;

    ExclusionGround(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
