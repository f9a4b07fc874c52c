package org.netsword.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of days, both ends included.
 *
 * @param from first day; null = since ever
 * @param to last day; null = still running
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Whether the day lies within the period. */
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
