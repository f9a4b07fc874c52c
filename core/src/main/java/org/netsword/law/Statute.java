package org.netsword.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A law, regulation or rule with its versions.
 *
 * @param slug English name in kebab-case, unique
 * @param title 名称
 * @param level 效力层级
 * @param versions oldest first
 */
public record Statute(
        String slug, Bilingual title, StatuteLevel level, List<StatuteVersion> versions) {
    public Statute {
        versions = Lists.orEmpty(versions);
    }

    /** The version promulgated on that day. */
    public Optional<StatuteVersion> version(LocalDate promulgated) {
        return versions.stream().filter(v -> v.promulgated().equals(promulgated)).findFirst();
    }
}
