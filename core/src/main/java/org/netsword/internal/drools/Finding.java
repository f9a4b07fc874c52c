package org.netsword.internal.drools;

import java.util.List;
import org.netsword.fact.Fact;

/**
 * One match of one rule.
 *
 * @param rule the rule's name
 * @param facts the facts it reported, in the order of the rule; the first names the offender
 */
public record Finding(String rule, List<Fact> facts) {
    public Finding {
        facts = List.copyOf(facts);
    }
}
