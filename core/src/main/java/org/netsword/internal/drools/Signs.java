package org.netsword.internal.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.Fact;
import org.netsword.fact.FactTypes;
import org.netsword.rulebook.PriorFinding;
import org.netsword.rulebook.RulePart;

/** The signs that the guards of a rulebook know, numbered, and how to read them from facts. */
final class Signs {
    private static final String PRIOR = "PriorFinding";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Class<?>, Integer> types = new HashMap<>();
    private final Map<Class<?>, List<Reader>> readers = new HashMap<>();

    Signs(Collection<RulePart> parts) {
        for (RulePart part : parts) {
            part.guards().stream()
                    .flatMap(guard -> split(guard, "&"))
                    .flatMap(need -> split(need, "\\|"))
                    .forEach(sign -> numbers.putIfAbsent(sign, numbers.size()));
        }
        for (FactTypes.Type type : FactTypes.all()) {
            Integer number = numbers.get(type.name());
            if (number != null) {
                types.put(type.factClass(), number);
            }
            List<Reader> ofType = new ArrayList<>();
            type.attributes().values().forEach(info -> addReader(type, info, ofType));
            readers.put(type.factClass(), ofType);
        }
    }

    /** The needs of a guard as numbers. */
    int[][] numbered(String guard) {
        return split(guard, "&")
                .map(need -> split(need, "\\|").mapToInt(numbers::get).toArray())
                .toArray(int[][]::new);
    }

    /** The signs in these facts. */
    BitSet in(Collection<Fact> facts) {
        BitSet signs = new BitSet(numbers.size());
        for (Fact fact : facts) {
            set(types.get(fact.getClass()), signs);
            for (Reader reader : readers.getOrDefault(fact.getClass(), List.of())) {
                reader.read(fact, signs);
            }
        }
        return signs;
    }

    /** Adds the signs of findings made before. */
    void add(Collection<PriorFinding> priors, BitSet signs) {
        for (PriorFinding prior : priors) {
            set(numbers.get(PRIOR), signs);
            set(numbers.get(PRIOR + ".violation=" + prior.violation()), signs);
        }
    }

    private static Stream<String> split(String guard, String separator) {
        return Arrays.stream(guard.split(separator)).map(String::strip).filter(s -> !s.isEmpty());
    }

    private void addReader(FactTypes.Type type, FactTypes.AttributeInfo info, List<Reader> ofType) {
        String prefix = type.name() + "." + info.name() + "=";
        Map<String, Integer> values = new HashMap<>();
        numbers.forEach(
                (sign, number) -> {
                    if (sign.startsWith(prefix)) {
                        values.put(sign.substring(prefix.length()), number);
                    }
                });
        if (!values.isEmpty()) {
            ofType.add(new Reader(info, values));
        }
    }

    private static void set(@Nullable Integer number, BitSet signs) {
        if (number != null) {
            signs.set(number);
        }
    }

    /** Reads the signs of one attribute. */
    private record Reader(FactTypes.AttributeInfo attribute, Map<String, Integer> values) {
        void read(Fact fact, BitSet signs) {
            Object value = attribute.valueIn(fact);
            if (value instanceof Set<?> set) {
                set.forEach(element -> set(values.get(((Enum<?>) element).name()), signs));
            } else if (value instanceof Enum<?> one) {
                set(values.get(one.name()), signs);
            }
        }
    }
}
