package org.netsword.toolkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.FactTypes;
import org.netsword.fact.kind.ProductCategory;

/**
 * Reads from the conditions of a rule what a dossier must hold before it can match. What it does
 * not understand it leaves out: a guard may let a dossier through in vain, but never keeps one out.
 */
final class GuardReader {
    private static final String PRIOR = "PriorFinding";
    private static final Pattern EQUALS =
            Pattern.compile("(\\w+)\\s*==\\s*(\\w+\\.\\w+|\"[^\"]*\")");
    private static final Pattern IN = Pattern.compile("(\\w+)\\s+in\\s*\\(([^()]*)\\)");
    private static final Pattern CONTAINS = Pattern.compile("(\\w+)\\s+contains\\s+(\\w+\\.\\w+)");
    private static final Pattern IS_A =
            Pattern.compile("(isA|isPresentedAs)\\(\\s*ProductCategory\\.(\\w+)\\s*\\)");
    private static final Pattern HAS = Pattern.compile("has\\(\\s*(ProductTrait\\.\\w+)\\s*\\)");

    /** Values tell more than types, few signs more than many. */
    private static final Comparator<List<String>> MOST_TELLING =
            Comparator.<List<String>>comparingLong(
                            signs -> signs.stream().filter(sign -> !sign.contains("=")).count())
                    .thenComparingInt(List::size);

    private GuardReader() {}

    /** The guard of a rule with these conditions. */
    static String guard(AndDescr conditions) {
        return needs(conditions).stream()
                .map(signs -> String.join("|", signs))
                .collect(Collectors.joining(" & "));
    }

    private static List<List<String>> needs(BaseDescr condition) {
        if (condition instanceof PatternDescr pattern) {
            return needsOf(pattern);
        }
        if (condition instanceof OrDescr choice) {
            return oneOf(choice);
        }
        if (condition instanceof AndDescr || condition instanceof ExistsDescr) {
            return ((ConditionalElementDescr) condition)
                    .getDescrs().stream()
                            .flatMap(part -> needs((BaseDescr) part).stream())
                            .distinct()
                            .toList();
        }
        return List.of();
    }

    /** One branch must hold, hence one sign of a need of each. */
    private static List<List<String>> oneOf(OrDescr choice) {
        List<String> any = new ArrayList<>();
        for (BaseDescr branch : choice.getDescrs()) {
            List<List<String>> needs = needs(branch);
            if (needs.isEmpty()) {
                return List.of();
            }
            any.addAll(Collections.min(needs, MOST_TELLING));
        }
        return List.of(any.stream().distinct().toList());
    }

    private static List<List<String>> needsOf(PatternDescr pattern) {
        String type = pattern.getObjectType();
        List<List<String>> needs = new ArrayList<>();
        if (type.equals("Entity")) {
            needs.add(List.of("Merchant", "Party", "Platform"));
        } else if (type.equals(PRIOR) || FactTypes.named(type).isPresent()) {
            needs.add(List.of(type));
        } else {
            return List.of();
        }
        for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
            List<String> signs = signs(type, constraint.toString());
            if (!signs.isEmpty()) {
                needs.add(signs);
            }
        }
        return needs;
    }

    /** The signs one of which must be there for a constraint to hold; empty when not understood. */
    private static List<String> signs(String type, String constraint) {
        List<String> signs = new ArrayList<>();
        for (String alternative : constraint.split("\\|\\|")) {
            List<String> values = values(type, alternative.strip());
            if (values.isEmpty()) {
                return List.of();
            }
            signs.addAll(values);
        }
        return signs.stream().distinct().toList();
    }

    private static List<String> values(String type, String comparison) {
        Matcher equals = EQUALS.matcher(comparison);
        if (equals.matches()) {
            return signs(type, equals.group(1), Stream.of(equals.group(2)));
        }
        Matcher contains = CONTAINS.matcher(comparison);
        if (contains.matches()) {
            return signs(type, contains.group(1), Stream.of(contains.group(2)));
        }
        Matcher in = IN.matcher(comparison);
        if (in.matches()) {
            return signs(type, in.group(1), Arrays.stream(in.group(2).split(",")));
        }
        Matcher has = HAS.matcher(comparison);
        if (has.matches() && type.equals("Product")) {
            return signs(type, "traits", Stream.of(has.group(1)));
        }
        Matcher isA = IS_A.matcher(comparison);
        if (isA.matches() && type.equals("Product")) {
            String attribute = isA.group(1).equals("isA") ? "category" : "presentedAs";
            ProductCategory wanted = ProductCategory.valueOf(isA.group(2));
            return Arrays.stream(ProductCategory.values())
                    .filter(category -> category.isWithin(wanted))
                    .map(category -> "Product." + attribute + "=" + category.name())
                    .toList();
        }
        return List.of();
    }

    private static List<String> signs(String type, String attribute, Stream<String> values) {
        List<@Nullable String> constants =
                values.map(String::strip).map(value -> constant(type, attribute, value)).toList();
        return constants.contains(null)
                ? List.of()
                : constants.stream()
                        .filter(Objects::nonNull)
                        .map(name -> type + "." + attribute + "=" + name)
                        .toList();
    }

    /** The name of an enum constant, or the text of a quoted id; null when it is neither. */
    private static @Nullable String constant(String type, String attribute, String value) {
        if (type.equals(PRIOR)) {
            return attribute.equals("violation") && value.startsWith("\"")
                    ? value.substring(1, value.length() - 1)
                    : null;
        }
        Optional<Class<?>> known =
                FactTypes.named(type)
                        .map(found -> found.attributes().get(attribute))
                        .map(FactTypes.AttributeInfo::type);
        boolean enumerated =
                known.filter(found -> found.isEnum() || found == Set.class).isPresent();
        return enumerated && value.matches("[A-Z]\\w*\\.[A-Z][A-Z0-9_]*")
                ? value.substring(value.indexOf('.') + 1)
                : null;
    }
}
