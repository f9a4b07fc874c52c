package org.netsword.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of a statute: its dates and its structure, without its text.
 *
 * @param promulgated 公布日期，also the version's name
 * @param from 施行日期; null when it is not known
 * @param to 最后有效日期; null while in force
 * @param articles article → number of items (项) in each paragraph (款), in order; empty when the
 *     text was not seen
 * @param structureOf the version whose numbering this one shares
 * @param structureUpTo the last article for which {@code structureOf} holds
 * @param fromUnknown whether the effective date could not be established
 * @param textNotHeld why the structure is not known
 */
public record StatuteVersion(
        LocalDate promulgated,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Map<String, List<Integer>> articles,
        @Nullable LocalDate structureOf,
        @Nullable Integer structureUpTo,
        boolean fromUnknown,
        @Nullable String textNotHeld) {
    public StatuteVersion {
        articles = articles == null ? Map.of() : Map.copyOf(articles);
    }
}
