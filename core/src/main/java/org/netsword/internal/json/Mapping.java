package org.netsword.internal.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netsword.Dossier;
import org.netsword.InputProblem;

/**
 * What came of one input record.
 *
 * @param line the line on which it begins; 0 when there are no lines
 * @param dossier the dossier; null when there are problems
 * @param problems what is wrong with it
 * @param unreadableFrom the line from which it is no JSON or no UTF-8, so that nobody knows where
 *     it ends; 0 when it could be read to its end
 */
public record Mapping(
        long line, @Nullable Dossier dossier, List<InputProblem> problems, long unreadableFrom) {
    public Mapping {
        problems = List.copyOf(problems);
    }
}
