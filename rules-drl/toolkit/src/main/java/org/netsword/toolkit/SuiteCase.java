package org.netsword.toolkit;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of a suite.
 *
 * @param file the suite
 * @param line the row's line, counted from 1
 * @param id the case
 * @param title what the row shows, in words
 * @param violation the violation that the suite is about
 * @param dossier the dossier as JSON
 * @param expect violations that must be found
 * @param expectNot violations that must not be found
 * @param expectStatus 成立, 吸收 or 待查 of the suite's violation; null when the row does not say
 * @param expectCitations citations that must appear, in the form 《…》第…条
 * @param expectLead name of the lead agency; null when the row does not say
 * @param todo why the row is not expected to pass yet; null when it is
 */
public record SuiteCase(
        String file,
        int line,
        String id,
        String title,
        String violation,
        String dossier,
        Set<String> expect,
        Set<String> expectNot,
        @Nullable String expectStatus,
        Set<String> expectCitations,
        @Nullable String expectLead,
        @Nullable String todo) {
    /** The place of the row, for messages. */
    public String place() {
        return file + ":" + line + " [" + id + "] " + title;
    }
}
