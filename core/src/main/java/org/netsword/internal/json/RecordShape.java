package org.netsword.internal.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.Attribute;
import org.netsword.fact.Fact;
import org.netsword.fact.FactTypes;
import org.netsword.fact.FreeText;

/**
 * How a record of the vocabulary looks in JSON, derived once from the record itself.
 *
 * @param <T> the record
 */
final class RecordShape<T> {
    private static final Map<String, RecordShape<? extends Fact>> FACTS =
            FactTypes.all().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    FactTypes.Type::json,
                                    type -> new RecordShape<>(type.factClass(), type.zh())));
    private static final RecordShape<FreeText> TEXT = new RecordShape<>(FreeText.class, "自由文本");

    private final String zh;
    private final String name;
    private final Constructor<T> constructor;
    private final Map<String, Slot> slots;

    private RecordShape(Class<T> type, String zh) {
        this.zh = zh;
        this.name = type.getSimpleName();
        RecordComponent[] components = type.getRecordComponents();
        Map<String, Slot> found = new LinkedHashMap<>();
        for (int i = 0; i < components.length; i++) {
            found.put(components[i].getName(), Slot.of(i, components[i]));
        }
        this.slots = Collections.unmodifiableMap(found);
        try {
            constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is no record", e);
        }
    }

    /** The shape of the facts in this list, or null when there is no such list. */
    static @Nullable RecordShape<? extends Fact> ofList(String list) {
        return FACTS.get(list);
    }

    static RecordShape<FreeText> ofText() {
        return TEXT;
    }

    String zh() {
        return zh;
    }

    String name() {
        return name;
    }

    Map<String, Slot> slots() {
        return slots;
    }

    /** The record with these values; nulls stand for what is unknown or could not be read. */
    T build(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot build " + constructor, e);
        }
    }

    /**
     * One component.
     *
     * @param index its place in the constructor
     * @param zh 中文名称; its name when it has none
     * @param type the type of its value, or of its values
     * @param many whether it holds a set
     * @param required whether it must be given
     * @param constants the values of an enum by name; empty for other types
     */
    record Slot(
            int index,
            String zh,
            Class<?> type,
            boolean many,
            boolean required,
            Map<String, Object> constants) {

        private static Slot of(int index, RecordComponent component) {
            boolean many = Set.class == component.getType();
            Class<?> type =
                    many
                            ? (Class<?>)
                                    ((ParameterizedType) component.getGenericType())
                                            .getActualTypeArguments()[0]
                            : component.getType();
            Attribute attribute = component.getAnnotation(Attribute.class);
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return new Slot(
                    index,
                    attribute == null ? component.getName() : attribute.zh(),
                    type,
                    many,
                    type == String.class && !many && !optional,
                    constants(type));
        }

        private static Map<String, Object> constants(Class<?> type) {
            Map<String, Object> constants = new LinkedHashMap<>();
            if (type.isEnum()) {
                for (Object constant : type.getEnumConstants()) {
                    constants.put(((Enum<?>) constant).name(), constant);
                }
            }
            return Collections.unmodifiableMap(constants);
        }
    }
}
