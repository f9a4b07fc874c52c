package org.netsword.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** The version in force on that day. */
    public Optional<StatuteVersion> inForce(LocalDate day) {
        return versions.stream()
                .filter(v -> !v.fromUnknown() && new Period(v.from(), v.to()).contains(day))
                .findFirst();
    }

    /**
     * A provision in full: 《电子商务法》第十五条第一款. The paragraph is left out where the article has only
     * one.
     */
    public String cite(Provision provision) {
        boolean single =
                version(provision.version())
                        .filter(version -> hasSingleParagraph(version, provision.article()))
                        .isPresent();
        return "《"
                + title.zh()
                + "》"
                + ChineseNumerals.place(
                        provision.article(),
                        single ? null : provision.paragraph(),
                        provision.item());
    }

    /** Where a sanction comes from, in full, under the version in force on that day. */
    public String cite(Sanction.Under under, LocalDate day) {
        boolean single =
                inForce(day)
                        .filter(version -> hasSingleParagraph(version, under.article()))
                        .isPresent();
        return "《"
                + title.zh()
                + "》"
                + ChineseNumerals.place(
                        under.article(), single ? null : under.paragraph(), under.item());
    }

    /**
     * The structure that tells about an article of a version: its own, or that of the version whose
     * numbering it shares; empty when the text was not seen.
     */
    public Map<String, List<Integer>> structure(StatuteVersion version, String article) {
        if (version.structureOf() == null) {
            return version.articles();
        }
        int number = Integer.parseInt(article.split("-", 2)[0]);
        if (version.structureUpTo() != null && number > version.structureUpTo()) {
            return version.articles();
        }
        return version(version.structureOf()).map(StatuteVersion::articles).orElse(Map.of());
    }

    private boolean hasSingleParagraph(StatuteVersion version, @Nullable String article) {
        return article != null
                && structure(version, article).getOrDefault(article, List.of()).size() == 1;
    }
}
