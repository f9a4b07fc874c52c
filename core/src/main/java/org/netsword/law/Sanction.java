package org.netsword.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 处罚：what one penalty provision imposes in one period.
 *
 * @param from first day
 * @param to last day; null while in force
 * @param under the provision it comes from; the version follows from the day
 * @param trigger when a fine may be imposed
 * @param correctionOrder whether correction is ordered (责令改正)
 * @param warning whether a warning is given
 * @param confiscate what is confiscated
 * @param tiers the fine, first matching tier
 * @param licence what happens to licences, in words
 * @param detentionDays least and most days of detention
 * @param appliesTo alternatives of the violation to which it is limited; empty = all
 * @param note what a reader must know
 */
public record Sanction(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Under under,
        SanctionTrigger trigger,
        boolean correctionOrder,
        boolean warning,
        List<Confiscation> confiscate,
        List<FineTier> tiers,
        @Nullable String licence,
        List<Integer> detentionDays,
        List<String> appliesTo,
        @Nullable String note) {
    public Sanction {
        confiscate = Lists.orEmpty(confiscate);
        tiers = Lists.orEmpty(tiers);
        detentionDays = Lists.orEmpty(detentionDays);
        appliesTo = Lists.orEmpty(appliesTo);
    }

    /** The period in which it is imposed. */
    public Period period() {
        return new Period(from, to);
    }

    /**
     * Where a sanction comes from.
     *
     * @param law slug of the statute
     * @param article 条
     * @param paragraph 款
     * @param item 项
     */
    public record Under(
            String law, @Nullable String article, @Nullable Integer paragraph, List<Integer> item) {
        public Under {
            item = Lists.orEmpty(item);
        }
    }
}
