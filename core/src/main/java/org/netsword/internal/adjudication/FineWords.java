package org.netsword.internal.adjudication;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netsword.law.FineBase;
import org.netsword.law.FineTier;

/** Puts fines into words. */
final class FineWords {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FineWords() {}

    /** A tier in Chinese: 货值金额不足1万元的，5万元以上10万元以下. */
    static String zh(FineTier tier) {
        StringBuilder words = new StringBuilder(conditionZh(tier));
        String base = tier.base() == null ? "" : tier.base().zh();
        BigDecimal min = positive(tier.fineMin());
        if (tier.multipleMin() != null || tier.multipleMax() != null) {
            words.append(base)
                    .append(
                            rangeZh(
                                    multipleZh(tier.multipleMin()),
                                    multipleZh(tier.multipleMax())));
            if (tier.fineMax() != null) {
                words.append("，最高").append(yuanZh(tier.fineMax()));
            }
            if (min != null) {
                words.append("，不少于").append(yuanZh(min));
            }
        } else {
            words.append(
                    rangeZh(
                            min == null ? null : yuanZh(min),
                            tier.fineMax() == null ? null : yuanZh(tier.fineMax())));
        }
        return words.toString();
    }

    /** A tier in English. */
    static String en(FineTier tier) {
        String base =
                tier.base() == null || tier.base() == FineBase.NONE
                        ? ""
                        : tier.base().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        StringBuilder words = new StringBuilder();
        if (tier.unknownBase()) {
            words.append("no or incomputable ").append(base).append(": ");
        } else if (tier.from() != null || tier.below() != null) {
            words.append(base).append(' ').append(rangeEn(tier.from(), tier.below())).append(": ");
        }
        if (tier.multipleMin() != null || tier.multipleMax() != null) {
            words.append(rangeEn(tier.multipleMin(), tier.multipleMax()))
                    .append(" times the ")
                    .append(base);
            if (tier.fineMax() != null) {
                words.append(", at most ").append(plain(tier.fineMax())).append(" yuan");
            }
        } else {
            words.append(rangeEn(tier.fineMin(), tier.fineMax())).append(" yuan");
        }
        return words.toString();
    }

    /** An amount of yuan in Chinese: 5万元. */
    static String yuanZh(BigDecimal amount) {
        if (amount.compareTo(TEN_THOUSAND) >= 0 && amount.remainder(HUNDRED).signum() == 0) {
            return plain(amount.divide(TEN_THOUSAND)) + "万元";
        }
        return plain(amount) + "元";
    }

    private static String conditionZh(FineTier tier) {
        String base = tier.base() == null ? "" : tier.base().zh();
        String serious = tier.serious() ? "情节严重的，" : "";
        if (tier.unknownBase()) {
            return serious + "没有" + base + "或者无法计算的，";
        }
        if (tier.from() != null && tier.below() != null) {
            return serious + base + yuanZh(tier.from()) + "以上不足" + yuanZh(tier.below()) + "的，";
        }
        if (tier.from() != null) {
            boolean merelyPositive = tier.from().compareTo(BigDecimal.ONE) < 0;
            return serious
                    + (merelyPositive ? "有" + base + "的，" : base + yuanZh(tier.from()) + "以上的，");
        }
        return tier.below() != null ? serious + base + "不足" + yuanZh(tier.below()) + "的，" : serious;
    }

    private static @Nullable String multipleZh(@Nullable BigDecimal multiple) {
        if (multiple == null || multiple.signum() == 0) {
            return null;
        }
        return multiple.compareTo(BigDecimal.ONE) < 0
                ? plain(multiple.multiply(HUNDRED)) + "%"
                : plain(multiple) + "倍";
    }

    private static String rangeZh(@Nullable String min, @Nullable String max) {
        if (max == null) {
            return min == null ? "" : min + "以上";
        }
        if (max.equals(min)) {
            return max;
        }
        return min == null ? max + "以下" : min + "以上" + max + "以下";
    }

    private static String rangeEn(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (max == null) {
            return min == null ? "" : "from " + plain(min);
        }
        return positive(min) != null ? plain(min) + " to " + plain(max) : "up to " + plain(max);
    }

    private static @Nullable BigDecimal positive(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() > 0 ? amount : null;
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }
}
