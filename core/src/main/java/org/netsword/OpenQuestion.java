package org.netsword;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netsword.law.Bilingual;

/**
 * 待查：a violation whose observed elements all hold, but which hangs on a judgement nobody has made.
 *
 * @param violation the violation type
 * @param title 名称
 * @param offenderId 当事人
 * @param element the judgement to be made, see {@link org.netsword.fact.kind.JudgedElement}
 * @param subjectIds ids of the facts that may be judged
 * @param question the question
 * @param evidence the facts that speak for it
 */
public record OpenQuestion(
        String violation,
        Bilingual title,
        @Nullable String offenderId,
        String element,
        List<String> subjectIds,
        Bilingual question,
        List<Evidence> evidence) {
    public OpenQuestion {
        subjectIds = List.copyOf(subjectIds);
        evidence = List.copyOf(evidence);
    }
}
