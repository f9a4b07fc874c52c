package org.netsword.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netsword.law.Lists;

/**
 * What a rule looks at, read from its source when the rulebook is built.
 *
 * @param name the rule's name: the violation id, or id/variant
 * @param violation id of the violation it finds
 * @param variant the alternative it stands for; null when the violation has only one way
 * @param file the source, relative to the rulebook
 * @param line where the rule begins
 * @param patterns its patterns, in order
 * @param reported the bindings it reports, in order; the first names the offender
 */
public record RuleDescription(
        String name,
        String violation,
        @Nullable String variant,
        String file,
        int line,
        List<Pattern> patterns,
        List<String> reported) {
    public RuleDescription {
        patterns = Lists.orEmpty(patterns);
        reported = Lists.orEmpty(reported);
    }

    /** The pattern bound to this name, if there is one. */
    public @Nullable Pattern pattern(String binding) {
        return patterns.stream()
                .filter(pattern -> binding.equals(pattern.binding()))
                .findFirst()
                .orElse(null);
    }

    /**
     * One pattern of a rule.
     *
     * @param binding the name bound to the fact, such as {@code $m}
     * @param factType the fact's type
     * @param negated whether it stands inside {@code not}
     * @param attributes the attributes it constrains
     * @param elements the elements of the violation it decides
     * @param exceptions the exceptions it rules out
     */
    public record Pattern(
            @Nullable String binding,
            String factType,
            boolean negated,
            List<String> attributes,
            List<String> elements,
            List<String> exceptions) {
        public Pattern {
            attributes = Lists.orEmpty(attributes);
            elements = Lists.orEmpty(elements);
            exceptions = Lists.orEmpty(exceptions);
        }
    }
}
