package org.netsword.internal.drools;

import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
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

    /** The id of the violation that the rule finds. */
    public String violation() {
        return StringUtils.substringBefore(rule, "/");
    }

    /** The alternative that the rule stands for; null when the violation has only one way. */
    public @Nullable String variant() {
        return rule.contains("/") ? StringUtils.substringAfter(rule, "/") : null;
    }

    /** 行为人：whoever the first fact is or names. */
    public @Nullable String offender() {
        return facts.isEmpty() ? null : facts.get(0).actorId();
    }
}
