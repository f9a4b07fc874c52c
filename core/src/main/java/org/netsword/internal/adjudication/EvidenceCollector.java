package org.netsword.internal.adjudication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.netsword.Evidence;
import org.netsword.fact.Answer;
import org.netsword.fact.Fact;
import org.netsword.fact.FactTypes;
import org.netsword.fact.kind.Labelled;
import org.netsword.internal.drools.Finding;
import org.netsword.rulebook.RuleDescription;

/** Gathers the facts on which findings rest, with the attributes their rules looked at. */
final class EvidenceCollector {
    private final Map<String, RuleDescription> rules;

    EvidenceCollector(Collection<RuleDescription> rules) {
        this.rules =
                rules.stream()
                        .collect(Collectors.toUnmodifiableMap(RuleDescription::name, rule -> rule));
    }

    List<Evidence> collect(Collection<Finding> findings, CaseFile file) {
        Map<Fact, Seen> seen = new IdentityHashMap<>();
        List<Fact> order = new ArrayList<>();
        for (Finding finding : findings) {
            RuleDescription rule = rules.get(finding.rule());
            for (int i = 0; i < finding.facts().size(); i++) {
                Fact fact = finding.facts().get(i);
                Seen entry =
                        seen.computeIfAbsent(
                                fact,
                                added -> {
                                    order.add(added);
                                    return new Seen();
                                });
                if (rule != null && i < rule.reported().size()) {
                    entry.add(rule.pattern(rule.reported().get(i)));
                }
            }
        }
        return order.stream()
                .map(fact -> evidence(fact, seen.getOrDefault(fact, new Seen()), file))
                .sorted(Comparator.comparing(Evidence::pointer, EvidenceCollector::comparePointers))
                .toList();
    }

    private static Evidence evidence(Fact fact, Seen seen, CaseFile file) {
        FactTypes.Type type = FactTypes.of(fact);
        Map<String, Evidence.Value> values = new LinkedHashMap<>();
        for (FactTypes.AttributeInfo attribute : type.attributes().values()) {
            Object value = attribute.valueIn(fact);
            if (seen.attributes.contains(attribute.name())
                    && value != null
                    && value != Answer.UNKNOWN) {
                values.put(
                        attribute.name(),
                        new Evidence.Value(
                                attribute.name(),
                                attribute.documentation().zh(),
                                plain(value),
                                zh(value)));
            }
        }
        return new Evidence(
                file.pointer(fact),
                type.name(),
                fact.id(),
                type.zh(),
                List.copyOf(values.values()),
                List.copyOf(seen.elements));
    }

    /** "/merchants/2" before "/merchants/10". */
    private static int comparePointers(String left, String right) {
        int leftSlash = left.lastIndexOf('/');
        int rightSlash = right.lastIndexOf('/');
        int byList =
                left.substring(0, Math.max(0, leftSlash))
                        .compareTo(right.substring(0, Math.max(0, rightSlash)));
        if (byList != 0 || leftSlash < 0 || rightSlash < 0) {
            return byList != 0 ? byList : left.compareTo(right);
        }
        return Integer.compare(
                Integer.parseInt(left.substring(leftSlash + 1)),
                Integer.parseInt(right.substring(rightSlash + 1)));
    }

    private static String plain(Object value) {
        if (value instanceof Set<?> set) {
            return set.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
        }
        return String.valueOf(value);
    }

    private static String zh(Object value) {
        if (value instanceof Answer answer) {
            return answer.zh();
        }
        if (value instanceof Labelled labelled) {
            return labelled.zh();
        }
        if (value instanceof Set<?> set) {
            return set.isEmpty()
                    ? "无"
                    : set.stream().map(EvidenceCollector::zh).collect(Collectors.joining("、"));
        }
        return String.valueOf(value);
    }

    /** What the rules looked at in one fact. */
    private static final class Seen {
        private final Set<String> attributes = new TreeSet<>();
        private final Set<String> elements = new LinkedHashSet<>();

        private void add(RuleDescription.@Nullable Pattern pattern) {
            if (pattern != null) {
                attributes.addAll(pattern.attributes());
                elements.addAll(pattern.elements());
            }
        }
    }
}
