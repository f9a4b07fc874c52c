package org.netsword;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.netsword.fact.Fact;
import org.netsword.fact.FactTypes;

/**
 * Gives facts without an id the place where they stand, such as {@code technicalActs[0]}: nobody
 * points at them, yet rules may relate other facts to them and evidence can name them.
 */
final class NumberedFacts {
    private NumberedFacts() {}

    /** The same facts, in the same order, each with an id. */
    static List<Fact> of(List<Fact> facts) {
        Map<FactTypes.Type, Integer> counts = new HashMap<>();
        List<Fact> numbered = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            FactTypes.Type type = FactTypes.of(fact);
            int index = counts.merge(type, 1, Integer::sum) - 1;
            numbered.add(
                    fact.id() == null ? type.withId(fact, type.json() + "[" + index + "]") : fact);
        }
        return numbered;
    }
}
