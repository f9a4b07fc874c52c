package org.netsword;

import java.time.LocalDate;
import java.util.List;

/**
 * 分类结果：the violations found in one dossier. Equal dossiers give equal classifications.
 *
 * @param schema version of the JSON form
 * @param dossierId id of the dossier
 * @param rulebook the rulebook used
 * @param conductDate the day whose law was applied
 * @param violations the violations found on known facts, in a stable order
 * @param openQuestions violations that hang on a judgement nobody has made (待查)
 * @param advisories what a reader must know about the classification
 */
public record Classification(
        String schema,
        String dossierId,
        RulebookReference rulebook,
        LocalDate conductDate,
        List<Violation> violations,
        List<OpenQuestion> openQuestions,
        List<Advisory> advisories) {
    /** The version of the JSON form. */
    public static final String SCHEMA = "netsword/classification/1";

    public Classification {
        violations = List.copyOf(violations);
        openQuestions = List.copyOf(openQuestions);
        advisories = List.copyOf(advisories);
    }

    /**
     * Which rulebook was used.
     *
     * @param version its version
     * @param digest SHA-256 of its sources
     * @param lawCutOff the day up to which it follows the law
     */
    public record RulebookReference(String version, String digest, LocalDate lawCutOff) {}
}
