package org.netsword.toolkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netsword.Suggestion;
import org.netsword.law.Checked;
import org.netsword.law.Provision;
import org.netsword.law.Statute;
import org.netsword.law.StatuteVersion;

/** Whether a citation exists in the structure of the statute version it names. */
final class CitationCheck {
    private final Map<String, Statute> statutes;

    CitationCheck(Map<String, Statute> statutes) {
        this.statutes = statutes;
    }

    /**
     * What is wrong with the citation; empty when it resolves or cannot be resolved for a stated
     * reason.
     */
    Optional<String> problem(Provision provision) {
        Statute statute = statutes.get(provision.law());
        if (statute == null) {
            return Optional.of(
                    "没有法律“"
                            + provision.law()
                            + "”"
                            + Suggestion.zh(provision.law(), statutes.keySet()));
        }
        Optional<StatuteVersion> version = statute.version(provision.version());
        if (version.isEmpty()) {
            return Optional.of(
                    "《"
                            + statute.title().zh()
                            + "》没有 "
                            + provision.version()
                            + " 版本；已有："
                            + statute.versions().stream()
                                    .map(v -> v.promulgated().toString())
                                    .toList());
        }
        String article = provision.article();
        if (article == null) {
            boolean marked =
                    provision.checked() == null || !Checked.againstText(provision.checked());
            return marked ? Optional.empty() : Optional.of("《" + statute.title().zh() + "》没有写条号");
        }
        Map<String, List<Integer>> articles = statute.structure(version.get(), article);
        return articles.isEmpty()
                ? Optional.empty()
                : inStructure(statute, provision, article, articles);
    }

    private static Optional<String> inStructure(
            Statute statute,
            Provision provision,
            String article,
            Map<String, List<Integer>> articles) {
        String name = "《" + statute.title().zh() + "》（" + provision.version() + "）";
        List<Integer> paragraphs = articles.get(article);
        if (paragraphs == null) {
            return Optional.of(name + "没有第" + article + "条");
        }
        Integer paragraph = provision.paragraph();
        if (paragraph != null && (paragraph < 1 || paragraph > paragraphs.size())) {
            return Optional.of(
                    name
                            + "第"
                            + article
                            + "条只有 "
                            + paragraphs.size()
                            + " 款，引用了第 "
                            + paragraph
                            + " 款");
        }
        for (int item : provision.item()) {
            boolean exists =
                    paragraph == null
                            ? paragraphs.stream().anyMatch(items -> item <= items)
                            : item <= paragraphs.get(paragraph - 1);
            if (!exists) {
                return Optional.of(name + provision.place() + " 没有第 " + item + " 项");
            }
        }
        return Optional.empty();
    }
}
