package org.netsword.toolkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.netsword.Suggestion;
import org.netsword.rulebook.Maturity;
import org.netsword.rulebook.RuleDescription;
import org.netsword.rulebook.ViolationType;

/**
 * Whether rules and catalogue agree: every rule has an entry, every element of the entry is decided
 * by the rule.
 */
final class RuleCheck {
    private final RulebookSources sources;
    private final Map<String, ViolationType> types;
    private final List<Fault> faults = new ArrayList<>();

    RuleCheck(RulebookSources sources, List<ViolationType> types) {
        this.sources = sources;
        this.types =
                types.stream()
                        .collect(
                                Collectors.toMap(
                                        ViolationType::id, Function.identity(), (a, b) -> a));
    }

    List<Fault> check(List<RuleDescription> rules) {
        Map<String, RuleDescription> seen = new HashMap<>();
        Set<String> withRules = new HashSet<>();
        for (RuleDescription rule : rules) {
            RuleDescription earlier = seen.putIfAbsent(rule.name(), rule);
            if (earlier != null) {
                fault(rule, "规则名“" + rule.name() + "”已用于 " + earlier.file() + ":" + earlier.line());
            }
            ViolationType type = types.get(rule.violation());
            if (type == null) {
                fault(
                        rule,
                        "目录中没有违法类型“"
                                + rule.violation()
                                + "”"
                                + Suggestion.zh(rule.violation(), types.keySet()));
            } else {
                withRules.add(type.id());
                checkRule(rule, type);
            }
        }
        checkExceptions(rules);
        for (ViolationType type : types.values()) {
            boolean mapped = type.maturity() == Maturity.MAPPED;
            if (mapped && withRules.contains(type.id())) {
                faults.add(sources.fault(type, "已有规则，maturity 不应当是 mapped；请改为 draft"));
            } else if (!mapped && !withRules.contains(type.id())) {
                faults.add(sources.fault(type, "还没有规则，maturity 应当是 mapped"));
            }
        }
        return faults;
    }

    private void checkRule(RuleDescription rule, ViolationType type) {
        Set<String> alternatives =
                type.alternatives().stream()
                        .map(ViolationType.Alternative::id)
                        .collect(Collectors.toSet());
        if (rule.variant() != null && !alternatives.contains(rule.variant())) {
            fault(
                    rule,
                    "目录中该类型没有情形“"
                            + rule.variant()
                            + "”"
                            + Suggestion.zh(rule.variant(), alternatives));
        }
        if (rule.variant() == null && !alternatives.isEmpty()) {
            fault(rule, "该类型有多种情形，规则名应当写作 " + type.id() + "/情形，情形为 " + alternatives + " 之一");
        }
        Set<String> elements =
                type.elements().stream().map(ViolationType.Element::id).collect(Collectors.toSet());
        Set<String> decided = new HashSet<>();
        rule.patterns().forEach(pattern -> decided.addAll(pattern.elements()));
        type.judged().forEach(judged -> decided.addAll(judged.decides()));
        decided.stream()
                .filter(id -> !elements.contains(id) && !alternatives.contains(id))
                .forEach(id -> fault(rule, "目录中没有要件“" + id + "”" + Suggestion.zh(id, elements)));
        type.elements().stream()
                .filter(element -> !decided.contains(element.id()))
                .forEach(
                        element ->
                                fault(
                                        rule,
                                        "没有条件判断要件“"
                                                + element.id()
                                                + "”（"
                                                + element.zh()
                                                + "）；请在判断它的条件行末尾注明 // ["
                                                + element.id()
                                                + "]"));
        for (String binding : rule.reported()) {
            if (rule.pattern(binding) == null) {
                fault(rule, "findings.report 中的 " + binding + " 没有在条件中绑定到事实");
            }
        }
    }

    /**
     * Every exception that makes the conduct lawful must be ruled out somewhere in the rules of its
     * type.
     */
    private void checkExceptions(List<RuleDescription> rules) {
        Map<String, List<RuleDescription>> byType =
                rules.stream().collect(Collectors.groupingBy(RuleDescription::violation));
        byType.forEach(
                (id, group) -> {
                    ViolationType type = types.get(id);
                    if (type == null) {
                        return;
                    }
                    Set<String> mentioned =
                            group.stream()
                                    .flatMap(rule -> rule.patterns().stream())
                                    .flatMap(pattern -> pattern.exceptions().stream())
                                    .collect(Collectors.toSet());
                    Set<String> known =
                            type.exceptions().stream()
                                    .map(ViolationType.ExceptionClause::id)
                                    .collect(Collectors.toSet());
                    mentioned.stream()
                            .filter(name -> !known.contains(name))
                            .forEach(
                                    name ->
                                            fault(
                                                    group.get(0),
                                                    "目录中没有例外“"
                                                            + name
                                                            + "”"
                                                            + Suggestion.zh(name, known)));
                    type.exceptions().stream()
                            .filter(
                                    exception ->
                                            exception.effect()
                                                    == ViolationType.Effect.NOT_A_VIOLATION)
                            .filter(exception -> !mentioned.contains(exception.id()))
                            .forEach(
                                    exception ->
                                            fault(
                                                    group.get(0),
                                                    "没有条件排除例外“"
                                                            + exception.id()
                                                            + "”（"
                                                            + exception.zh()
                                                            + "）；请在排除它的条件行末尾注明 // [!"
                                                            + exception.id()
                                                            + "]"));
                });
    }

    private void fault(RuleDescription rule, String message) {
        faults.add(new Fault(rule.file(), rule.line(), message));
    }
}
