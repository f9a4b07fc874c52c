package org.netsword.toolkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.FactTypes;

/**
 * Finds joins in which both sides may be unknown. The engine takes unknown for equal to unknown, so
 * such a join would tie together facts that have nothing to do with each other.
 */
final class JoinCheck {
    /** An attribute against a binding, or against a list that may hold bindings. */
    private static final Pattern JOIN =
            Pattern.compile(
                    "(?<![\\w.$])([a-z]\\w*)(?:\\(\\))?\\s*(?:==\\s*(\\$[\\w.]+)(?![\\w(])|in\\s*\\((?!\\s*null)[^()]*\\))");

    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)(?:\\.(\\w+))?(?![\\w(])");

    private final List<PatternDescr> patterns;
    private final Map<String, String> typeOfBinding;

    JoinCheck(List<PatternDescr> patterns) {
        this.patterns = patterns;
        this.typeOfBinding =
                patterns.stream()
                        .filter(pattern -> pattern.getIdentifier() != null)
                        .collect(
                                Collectors.toMap(
                                        PatternDescr::getIdentifier,
                                        PatternDescr::getObjectType,
                                        (a, b) -> a));
    }

    /** The patterns with such a join, and what to do. */
    Map<PatternDescr, String> unguarded() {
        Map<PatternDescr, String> unguarded = new LinkedHashMap<>();
        for (PatternDescr pattern : patterns) {
            String constraints =
                    pattern.getConstraint().getDescrs().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
            Matcher join = JOIN.matcher(constraints);
            while (join.find()) {
                String attribute = join.group(1);
                if (mayBeUnknownId(pattern.getObjectType(), attribute)
                        && BINDING.matcher(join.group())
                                .results()
                                .anyMatch(
                                        right -> rightMayBeUnknown(right.group(1), right.group(2)))
                        && !constraints.matches(
                                "(?s).*(?<![\\w.$])" + attribute + "\\s*[!=]=\\s*null.*")) {
                    unguarded.put(
                            pattern,
                            "“"
                                    + join.group()
                                    + "”的两边都可能未知，而未知与未知会被当作相等；请在前面加上 "
                                    + attribute
                                    + " != null");
                }
            }
        }
        return unguarded;
    }

    private boolean rightMayBeUnknown(String binding, @Nullable String attribute) {
        String type = typeOfBinding.get(binding);
        return type == null || attribute == null || mayBeUnknownId(type, attribute);
    }

    private static boolean mayBeUnknownId(String type, String attribute) {
        Optional<FactTypes.AttributeInfo> info =
                FactTypes.named(type).map(known -> known.attributes().get(attribute));
        return info.filter(known -> known.type() == String.class && !known.isRequired())
                .isPresent();
    }
}
