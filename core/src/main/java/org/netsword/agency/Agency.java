package org.netsword.agency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netsword.law.Lists;
import org.netsword.law.Period;

/**
 * 行政机关。
 *
 * @param id unique
 * @param kind its function, such as {@code market_regulation}
 * @param level 层级
 * @param region GB/T 2260 code of its territory; 100000 = nationwide
 * @param names its names over time
 * @param parent the body above it
 * @param note what a reader must know
 * @param unverified what was not checked
 */
public record Agency(
        String id,
        String kind,
        AgencyLevel level,
        String region,
        List<Name> names,
        @Nullable String parent,
        @Nullable String note,
        @Nullable String unverified) {
    public Agency {
        names = Lists.orEmpty(names);
    }

    /** The name in use on that day; the latest one when none is recorded for it. */
    public Name nameOn(LocalDate day) {
        return names.stream()
                .filter(name -> new Period(name.from(), name.to()).contains(day))
                .findFirst()
                .orElseGet(() -> names.get(names.size() - 1));
    }

    /**
     * A name in a period.
     *
     * @param zh 全称
     * @param shortName 简称
     * @param from first day
     * @param to last day
     */
    public record Name(
            String zh,
            @Nullable String shortName,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
