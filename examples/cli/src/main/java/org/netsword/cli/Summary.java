package org.netsword.cli;

import org.netsword.Classification;

/** Counts what a run found. */
final class Summary {
    private int dossiers;
    private int withViolations;
    private int violations;
    private int openQuestions;
    private int errors;

    void add(Classification classification) {
        dossiers++;
        violations += classification.violations().size();
        openQuestions += classification.openQuestions().size();
        if (!classification.violations().isEmpty()) {
            withViolations++;
        }
    }

    void addError() {
        errors++;
    }

    int exitCode() {
        if (errors > 0) {
            return ExitCode.ERROR;
        }
        return violations > 0 ? ExitCode.VIOLATION : ExitCode.CLEAN;
    }

    String text(Lang lang) {
        return lang.of(
                "合计：案卷 %d 份，其中有违法行为的 %d 份；违法行为 %d 项；待查 %d 项；输入错误 %d 处"
                        .formatted(dossiers, withViolations, violations, openQuestions, errors),
                "Total: dossiers %d, with violations %d; violations %d; open questions %d; errors %d"
                        .formatted(dossiers, withViolations, violations, openQuestions, errors));
    }
}
