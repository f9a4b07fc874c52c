package org.netsword.fact.kind;

/** 判断的要件：须由人作出价值判断的要件。 */
public enum JudgedElement implements Labelled {
    COMMERCIAL_ADVERTISEMENT("属于商业广告"),
    MISLEADING("引人误解"),
    MATERIAL("有实质性影响"),
    UNCLEAR("表述不清楚"),
    CONTENT_HARM("内容有害"),
    BELITTLES("贬低他人"),
    SHOULD_HAVE_KNOWN("应当知道"),
    INTENT_OR_MALICE("故意或恶意"),
    UNREASONABLE("不合理"),
    UNFAIR_TERM("条款不公平"),
    INADEQUATE_MEASURES("措施不足"),
    SERIOUS("情节严重"),
    PUSHES_PRICE("推动价格过快上涨"),
    DOMINANCE("具有市场支配地位"),
    RESTRICTS_COMPETITION("排除限制竞争"),
    LAWFUL_JUSTIFICATION("有正当理由"),
    DISTURBS_ORDER("扰乱市场秩序"),
    SIGN_HAS_INFLUENCE("标识有一定影响"),
    CONFUSION("足以引人混淆"),
    INFRINGES("构成侵权"),
    MINOR_FLAW("瑕疵轻微"),
    BUSINESS_ACTIVITY("属于经营活动");

    private final String zh;

    JudgedElement(String zh) {
        this.zh = zh;
    }

    @Override
    public String zh() {
        return zh;
    }
}
