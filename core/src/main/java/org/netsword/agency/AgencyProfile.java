package org.netsword.agency;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netsword.law.Period;

/**
 * 法律所称主管部门在各地对应的机关。
 *
 * @param name the body as the law names it
 * @param kind its function
 * @param national id of the national body
 * @param regions region code → id of the body there
 * @param nationalOnly whether only the national body is competent
 * @param from first day
 * @param to last day
 * @param note what a reader must know
 * @param unverified what was not checked
 */
public record AgencyProfile(
        String name,
        String kind,
        @Nullable String national,
        Map<String, String> regions,
        boolean nationalOnly,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String note,
        @Nullable String unverified) {
    public AgencyProfile {
        regions = regions == null ? Map.of() : Map.copyOf(regions);
    }

    /** The period in which it holds. */
    public Period period() {
        return new Period(from, to);
    }
}
