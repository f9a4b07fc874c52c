package org.netsword.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 可能构成的犯罪。
 *
 * @param articles articles of the Criminal Law
 * @param offence 罪名
 * @param threshold 立案追诉标准, in words
 * @param thresholdBase the amount that is compared, where the threshold is an amount
 * @param thresholdFrom the least amount in yuan
 * @param from first day
 * @param to last day
 * @param source where the threshold was read
 * @param checked how far it was checked
 * @param reason why it was not checked against the text
 * @param appliesTo alternatives to which it is limited
 */
public record CriminalOffence(
        List<String> articles,
        String offence,
        @Nullable String threshold,
        @Nullable FineBase thresholdBase,
        @Nullable BigDecimal thresholdFrom,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source,
        @Nullable String checked,
        @Nullable String reason,
        List<String> appliesTo) {
    public CriminalOffence {
        articles = Lists.orEmpty(articles);
        appliesTo = Lists.orEmpty(appliesTo);
    }

    /** The period in which the offence and its threshold applied. */
    public Period period() {
        return new Period(from, to);
    }
}
