package org.netsword;

import java.util.List;
import java.util.stream.Collectors;

/** A dossier that cannot be used, with all its problems. */
public class InvalidDossierException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;

    /** All problems of one dossier. */
    public InvalidDossierException(List<InputProblem> problems) {
        super(problems.stream().map(InputProblem::zh).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The problems. */
    public List<InputProblem> problems() {
        return problems;
    }
}
