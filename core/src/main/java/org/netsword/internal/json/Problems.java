package org.netsword.internal.json;

import java.util.ArrayList;
import java.util.List;
import org.netsword.InputProblem;
import org.netsword.law.Bilingual;

/**
 * Collects the problems of one record; stops at {@link #MAX}, so that nothing grows without end.
 */
final class Problems {
    /** So many problems of one record are listed. */
    static final int MAX = 1000;

    private final long line;
    private final List<InputProblem> found = new ArrayList<>();
    private boolean stopped;
    private boolean partial;

    Problems(long line) {
        this.line = line;
    }

    void add(String pointer, Bilingual message) {
        if (stopped) {
            return;
        }
        found.add(new InputProblem(line, pointer, message));
        if (found.size() == MAX) {
            found.add(new InputProblem(line, "", Messages.tooManyProblems(MAX)));
            stop();
        }
    }

    /** Adds the problems of the whole dossier. */
    void addAll(List<InputProblem> more) {
        for (InputProblem problem : more) {
            add(problem.pointer() == null ? "" : problem.pointer(), problem.message());
        }
    }

    /** Reading on makes no sense. */
    void stop() {
        stopped = true;
        partial = true;
    }

    /** Facts got lost, so that references cannot be judged. */
    void lost() {
        partial = true;
    }

    boolean stopped() {
        return stopped;
    }

    boolean partial() {
        return partial;
    }

    long line() {
        return line;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<InputProblem> list() {
        return found;
    }
}
