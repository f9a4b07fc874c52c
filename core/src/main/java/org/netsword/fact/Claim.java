package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.ClaimStatus;
import org.netsword.fact.kind.ClaimType;
import org.netsword.fact.kind.ClaimUse;

/** 宣称：一句有类型的说法，来自文本识别或者人工录入（口播、图片文字）。一条记录代表一处说法；是否属实另记“核实”。 */
@FactType(
        zh = "宣称",
        meaning = "一句有类型的说法，来自文本识别或者人工录入（口播、图片文字）。一条记录代表一处说法；是否属实另记“核实”。",
        json = "claims")
@RecordBuilder
public record Claim(
        @Attribute(zh = "编号", meaning = "本条宣称的编号，供其他事实引用", knownBy = KnownBy.PAGE)
                @Nullable String id,
        @Attribute(
                        zh = "出处",
                        meaning = "该说法出现在哪条发布的信息、商品信息、标签、电子信息或者直播中；写商品信息即指其商品页，写直播即指其口播",
                        knownBy = KnownBy.PAGE,
                        refersTo = {
                            Publication.class,
                            Listing.class,
                            Label.class,
                            Message.class,
                            Livestream.class
                        })
                @Nullable String inId,
        @Attribute(
                        zh = "宣称类型",
                        meaning = "说法的类型，如绝对化用语、疾病治疗、保健功能、专利、销量",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法9、广告法17、食品安全法73")
                @Nullable ClaimType type,
        @Attribute(zh = "原文", meaning = "该说法的原文字句", knownBy = KnownBy.PAGE)
                @Nullable String surface,
        @Attribute(zh = "宣称状态", meaning = "有效、被否定、被语境排除，或者属实即可；未填视为有效", knownBy = KnownBy.PAGE)
                ClaimStatus status,
        @Attribute(
                        zh = "使用方式",
                        meaning = "该说法作推销用，还是用于服务态度、消费提示、法定奖项、同品牌自比等",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法9")
                @Nullable ClaimUse use,
        @Attribute(
                        zh = "所指对象",
                        meaning = "说的是哪个主体或者哪种商品；不填表示说自己的商品",
                        knownBy = KnownBy.PAGE,
                        serves = "广告法13、反不正当竞争法12",
                        refersTo = {Party.class, Merchant.class, Platform.class, Product.class})
                @Nullable String targetId,
        @Attribute(
                        zh = "起始位置",
                        meaning = "原文在所属文本中的起始字符位置，从0计",
                        knownBy = KnownBy.PAGE,
                        unit = "字符")
                @Nullable Integer beginOffset,
        @Attribute(
                        zh = "结束位置",
                        meaning = "原文在所属文本中的结束字符位置（不含该位置的字符）",
                        knownBy = KnownBy.PAGE,
                        unit = "字符")
                @Nullable Integer endOffset)
        implements Fact {
    private static final Set<ClaimType> OTHER_MATTERS =
            EnumSet.of(
                    ClaimType.ABOUT_OTHER_UNDERTAKING,
                    ClaimType.BELITTLING,
                    ClaimType.RISK_LETTER,
                    ClaimType.EXEMPTION_DECLARATION,
                    ClaimType.NEED_OR_ILLNESS,
                    ClaimType.FUND_USE,
                    ClaimType.ILLEGAL_GOODS_OFFER,
                    ClaimType.FRAUD_LURE);

    private static final Set<ClaimType> GOODS_INFORMATION =
            EnumSet.of(
                    ClaimType.PERFORMANCE,
                    ClaimType.FUNCTION,
                    ClaimType.ORIGIN,
                    ClaimType.QUALITY,
                    ClaimType.GENUINE,
                    ClaimType.MEDICAL_GRADE,
                    ClaimType.INGREDIENT,
                    ClaimType.MAKER,
                    ClaimType.SELLER_IDENTITY,
                    ClaimType.HONOUR,
                    ClaimType.RATING_OR_AWARD,
                    ClaimType.QUALIFICATION,
                    ClaimType.OFFICIAL_ACCESS,
                    ClaimType.SALES_VOLUME,
                    ClaimType.BOOKING_COUNT,
                    ClaimType.RANKING,
                    ClaimType.STOCK_AVAILABLE,
                    ClaimType.PRICE_FIGURE,
                    ClaimType.BARGAIN_PRICE,
                    ClaimType.GIFT,
                    ClaimType.TRIAL,
                    ClaimType.REFUND_OR_INSURANCE,
                    ClaimType.AREA_FIGURE,
                    ClaimType.TRAVEL_TIME,
                    ClaimType.PLANNED_FACILITY,
                    ClaimType.HEALTH_FUNCTION,
                    ClaimType.INFANT_FUNCTION,
                    ClaimType.DISEASE_TREATMENT,
                    ClaimType.DISEASE_PREVENTION,
                    ClaimType.EPIDEMIC_EFFECT,
                    ClaimType.NATURAL_SAFE,
                    ClaimType.RUSH,
                    ClaimType.REGISTERED_MARK);

    private static final Set<ClaimType> PROOFS =
            EnumSet.of(
                    ClaimType.CITATION,
                    ClaimType.RANKING,
                    ClaimType.CURE_RATE,
                    ClaimType.EFFECTIVE_RATE,
                    ClaimType.REVIEWS_QUOTED,
                    ClaimType.UNVERIFIABLE_SCIENCE);

    private static final Set<ClaimType> EFFECTS =
            EnumSet.of(
                    ClaimType.EFFECT_OF_USE,
                    ClaimType.CURE_RATE,
                    ClaimType.EFFECTIVE_RATE,
                    ClaimType.CURE_ALL);

    public Claim {
        status = status == null ? ClaimStatus.ACTIVE : status;
    }

    /** A builder with nothing known. */
    public static ClaimBuilder builder() {
        return ClaimBuilder.builder();
    }

    /** 没有被否定，也没有被合法用语覆盖。 */
    public boolean isActive() {
        return status == ClaimStatus.ACTIVE;
    }

    /** 说的是所推销的商品、服务或者自己；不是说他人、警告、声明、求助、违禁品交易或者诈骗引流。类型未知时为否。 */
    public boolean describesOwnGoods() {
        return type != null && !OTHER_MATTERS.contains(type);
    }

    /** 说的是商品、服务的性能、产地、质量、价格、销售状况、荣誉或者允诺等信息（广告法第二十八条第二款第二项）。 */
    public boolean statesGoodsInformation() {
        return type != null && GOODS_INFORMATION.contains(type);
    }

    /** 用作证明的数据、排名、评价、科研成果（广告法第二十八条第二款第三项）。 */
    public boolean offersProof() {
        return type != null && PROOFS.contains(type);
    }

    /** 说的是使用、接受后的效果（广告法第二十八条第二款第四项）。 */
    public boolean statesEffect() {
        return type != null && EFFECTS.contains(type);
    }
}
