package org.netsword.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 条款：one place in one version of a statute, and the period in which it applied.
 *
 * @param law slug of the statute
 * @param version promulgation date of the version
 * @param from first day on which it applied to the conduct; null in a mere basis
 * @param to last day; null while in force
 * @param article 条, such as "15" or "54-2" (第五十四条之二); null when the number is not known
 * @param paragraph 款, counted from 1
 * @param item 项, counted from 1; several when the violation falls under several
 * @param appliesTo alternatives of the violation to which it is limited; empty = all
 * @param checked how far it was checked, see {@link Checked}
 * @param reason why it was not checked against the text
 */
public record Provision(
        String law,
        LocalDate version,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String article,
        @Nullable Integer paragraph,
        List<Integer> item,
        List<String> appliesTo,
        @Nullable String checked,
        @Nullable String reason) {
    public Provision {
        item = Lists.orEmpty(item);
        appliesTo = Lists.orEmpty(appliesTo);
    }

    /** The period in which it applied. */
    public Period period() {
        return new Period(from, to);
    }

    /** The place in the statute: 第十五条第一款第（二）项. */
    public String place() {
        return ChineseNumerals.place(article, paragraph, item);
    }
}
