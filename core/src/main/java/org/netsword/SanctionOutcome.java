package org.netsword;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netsword.law.Bilingual;

/**
 * 处罚：what one penalty provision imposes in this case.
 *
 * @param under the provision: 《电子商务法》第七十六条第一款
 * @param correctionOrder 责令改正
 * @param warning 警告
 * @param confiscation what is confiscated, in Chinese
 * @param fines 罚款
 * @param licence what happens to licences, in words
 * @param detentionDays least and most days of detention
 * @param note what a reader must know
 */
public record SanctionOutcome(
        String under,
        boolean correctionOrder,
        boolean warning,
        List<String> confiscation,
        List<Fine> fines,
        @Nullable String licence,
        List<Integer> detentionDays,
        @Nullable String note) {
    public SanctionOutcome {
        confiscation = List.copyOf(confiscation);
        fines = List.copyOf(fines);
        detentionDays = List.copyOf(detentionDays);
    }

    /** Whether a fine may be imposed on what is known. */
    public enum Availability {
        /** 应当处以罚款。 */
        MANDATORY,
        /** 可以处以罚款。 */
        DISCRETIONARY,
        /** 逾期不改正、拒不改正的才处罚款；目前未知或者尚未发生。 */
        NOT_YET,
        /** 已经改正，不处罚款。 */
        EXCLUDED
    }

    /**
     * 罚款幅度。
     *
     * @param availability whether it may be imposed now
     * @param individual whether it is imposed on individuals (直接负责的主管人员等)
     * @param min lowest fine in yuan; null when it cannot be computed
     * @param max highest fine in yuan; null when it cannot be computed or has no limit
     * @param formula the range in words
     * @param missing the amounts that would be needed to compute it, in Chinese
     */
    public record Fine(
            Availability availability,
            boolean individual,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            Bilingual formula,
            List<String> missing) {
        public Fine {
            missing = List.copyOf(missing);
        }
    }
}
