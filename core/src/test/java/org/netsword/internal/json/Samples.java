package org.netsword.internal.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes records of any type, so that no component is forgotten when one is added. */
public final class Samples {
    private final boolean full;
    private int counter;

    private Samples(boolean full) {
        this.full = full;
    }

    /** Everything given, two elements in every list. */
    public static <T> T full(Class<T> type) {
        return type.cast(new Samples(true).make(type, 0));
    }

    /** Nothing given that may be absent; lists empty, but for those of the outermost record. */
    public static <T> T bare(Class<T> type) {
        return type.cast(new Samples(false).make(type, 0));
    }

    private Object make(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            return many(generic, depth);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return record(raw, depth);
        }
        if (raw.isEnum()) {
            Object[] constants = raw.getEnumConstants();
            return constants[counter++ % constants.length];
        }
        counter++;
        return plain(raw);
    }

    private Object plain(Class<?> type) {
        if (type == String.class) {
            return "字符串\"" + counter;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2020, 1, 1).plusDays(counter);
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(counter, 3);
        }
        if (type == boolean.class) {
            return full;
        }
        if (type == Integer.class || type == int.class) {
            return counter;
        }
        throw new IllegalStateException("no sample for " + type);
    }

    private Object many(ParameterizedType type, int depth) {
        Type[] arguments = type.getActualTypeArguments();
        int size = full ? 2 : depth == 1 ? 1 : 0;
        if (type.getRawType() == Map.class) {
            return full
                    ? Map.of("b", make(arguments[1], depth), "a", make(arguments[1], depth))
                    : Map.of();
        }
        return IntStream.range(0, size).mapToObj(i -> make(arguments[0], depth)).toList();
    }

    private Object record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values =
                Arrays.stream(components).map(c -> component(c, depth + 1)).toArray();
        try {
            return type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object component(RecordComponent component, int depth) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return optional && !full ? null : make(component.getGenericType(), depth);
    }
}
