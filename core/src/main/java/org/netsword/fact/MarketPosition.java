package org.netsword.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 市场份额：一条记录是一个经营者在一个相关市场、一个年度的市场份额。份额达到法定比例的只作推定，是否具有支配地位可以由人另行判断。 */
@FactType(
        zh = "市场份额",
        meaning = "一条记录是一个经营者在一个相关市场、一个年度的市场份额。份额达到法定比例的只作推定，是否具有支配地位可以由人另行判断。",
        json = "marketPositions")
@RecordBuilder
public record MarketPosition(
        @Attribute(zh = "编号", meaning = "本条事实的编号，供其他事实引用；无须引用时可省略", knownBy = KnownBy.INVESTIGATION)
                @Nullable String id,
        @Attribute(
                        zh = "经营者",
                        meaning = "份额所属的经营者。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反垄断法24",
                        refersTo = {Party.class, Merchant.class, Platform.class})
                @Nullable String partyId,
        @Attribute(
                        zh = "相关市场",
                        meaning = "所界定的相关商品（服务）市场和地域市场。",
                        knownBy = KnownBy.INVESTIGATION,
                        serves = "反垄断法23、反垄断法24")
                @Nullable String market,
        @Attribute(
                        zh = "市场份额",
                        meaning = "该经营者在相关市场的份额。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "比例(0–1)",
                        serves = "反垄断法24(1)、反垄断法18(3)")
                @Nullable BigDecimal share,
        @Attribute(
                        zh = "前两名合计份额",
                        meaning = "包括该经营者在内的两个经营者合计份额。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "比例(0–1)",
                        serves = "反垄断法24(1)")
                @Nullable BigDecimal topTwoShare,
        @Attribute(
                        zh = "前三名合计份额",
                        meaning = "包括该经营者在内的三个经营者合计份额。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "比例(0–1)",
                        serves = "反垄断法24(1)")
                @Nullable BigDecimal topThreeShare,
        @Attribute(
                        zh = "年度",
                        meaning = "份额所属的公历年度，如2024。",
                        knownBy = KnownBy.INVESTIGATION,
                        unit = "年")
                @Nullable Integer year)
        implements Fact {
    /** A builder with nothing known. */
    public static MarketPositionBuilder builder() {
        return MarketPositionBuilder.builder();
    }

    @Override
    public @Nullable String actorId() {
        return partyId;
    }

    /**
     * 推定具有市场支配地位：份额达二分之一；或者自己不低于十分之一，且两家合计达三分之二、三家合计达四分之三（反垄断法第二十四条，2007年为第十九条）。
     * 份额未知为否；写明年度的，须为该日当年或者上一年的份额。
     */
    public boolean presumesDominanceOn(@Nullable LocalDate day) {
        if (share == null || day == null || isOfAnotherTime(day)) {
            return false;
        }
        return reaches(share, 1, 2)
                || reaches(share, 1, 10)
                        && (reaches(topTwoShare, 2, 3) || reaches(topThreeShare, 3, 4));
    }

    private boolean isOfAnotherTime(LocalDate day) {
        return year != null && (year > day.getYear() || year < day.getYear() - 1);
    }

    private static boolean reaches(@Nullable BigDecimal share, int numerator, int denominator) {
        return share != null
                && share.multiply(BigDecimal.valueOf(denominator))
                                .compareTo(BigDecimal.valueOf(numerator))
                        >= 0;
    }
}
