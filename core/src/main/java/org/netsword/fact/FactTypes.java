package org.netsword.fact;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary of a dossier as data: every fact type with its attributes, read from the records.
 */
public final class FactTypes {
    private static final Map<Class<?>, Type> BY_CLASS = new LinkedHashMap<>();
    private static final Map<String, Type> BY_JSON = new LinkedHashMap<>();
    private static final Map<String, Type> BY_NAME = new LinkedHashMap<>();

    static {
        for (Class<?> factClass : Fact.class.getPermittedSubclasses()) {
            if (factClass == Entity.class) {
                continue; // a name for three of the others
            }
            Type type = describe(factClass.asSubclass(Fact.class));
            BY_CLASS.put(factClass, type);
            BY_JSON.put(type.json(), type);
            BY_NAME.put(type.name(), type);
        }
    }

    private FactTypes() {}

    /** All fact types, by name. */
    public static List<Type> all() {
        return List.copyOf(BY_CLASS.values());
    }

    /** The type of a fact. */
    public static Type of(Fact fact) {
        Type type = BY_CLASS.get(fact.getClass());
        if (type == null) {
            throw new IllegalArgumentException("not a fact: " + fact.getClass());
        }
        return type;
    }

    /** The type with this simple name, such as {@code Merchant}. */
    public static Optional<Type> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The type whose JSON array has this name, such as {@code merchants}. */
    public static Optional<Type> inJson(String json) {
        return Optional.ofNullable(BY_JSON.get(json));
    }

    /** The names of all JSON arrays of facts. */
    public static Set<String> jsonNames() {
        return Collections.unmodifiableSet(BY_JSON.keySet());
    }

    private static Type describe(Class<? extends Fact> factClass) {
        FactType annotation = factClass.getAnnotation(FactType.class);
        if (annotation == null) {
            throw new IllegalStateException(factClass + " has no @FactType");
        }
        Map<String, AttributeInfo> attributes = new LinkedHashMap<>();
        for (RecordComponent component : factClass.getRecordComponents()) {
            Attribute attribute = component.getAnnotation(Attribute.class);
            if (attribute == null) {
                throw new IllegalStateException(
                        factClass + "." + component.getName() + " has no @Attribute");
            }
            attributes.put(component.getName(), new AttributeInfo(component, attribute));
        }
        return new Type(
                factClass,
                factClass.getSimpleName(),
                annotation.json(),
                annotation.zh(),
                annotation.meaning(),
                Collections.unmodifiableMap(attributes));
    }

    /**
     * One fact type.
     *
     * @param factClass the record
     * @param name its simple name
     * @param json the JSON array that holds it
     * @param zh 中文名称
     * @param meaning 含义
     * @param attributes by name, in order
     */
    public record Type(
            Class<? extends Fact> factClass,
            String name,
            String json,
            String zh,
            String meaning,
            Map<String, AttributeInfo> attributes) {
        /** The same fact with this id. */
        public Fact withId(Fact fact, String id) {
            Class<?>[] types =
                    attributes.values().stream().map(AttributeInfo::type).toArray(Class<?>[]::new);
            Object[] values =
                    attributes.values().stream()
                            .map(info -> info.name().equals("id") ? id : info.valueIn(fact))
                            .toArray();
            try {
                return factClass.getDeclaredConstructor(types).newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot copy " + fact, e);
            }
        }
    }

    /** One attribute of a fact type. */
    public static final class AttributeInfo {
        private final RecordComponent component;
        private final Attribute attribute;

        private AttributeInfo(RecordComponent component, Attribute attribute) {
            this.component = component;
            this.attribute = attribute;
        }

        /** Its name in Java, JSON and rules. */
        public String name() {
            return component.getName();
        }

        /** Its documentation. */
        public Attribute documentation() {
            return attribute;
        }

        /** Its Java type. */
        public Class<?> type() {
            return component.getType();
        }

        /** The type of its values, with type arguments. */
        public java.lang.reflect.Type genericType() {
            return component.getGenericType();
        }

        /** Whether every fact of the type has it: the id of a party. */
        public boolean isRequired() {
            return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }

        /** Its value in a fact, or null when unknown. */
        public @Nullable Object valueIn(Fact fact) {
            try {
                return component.getAccessor().invoke(fact);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }

        /** The ids of other facts that it holds; empty when it is no reference or unknown. */
        public List<String> referencesIn(Fact fact) {
            if (attribute.refersTo().length == 0) {
                return List.of();
            }
            Object value = valueIn(fact);
            if (value instanceof String id) {
                return List.of(id);
            }
            List<String> ids = new ArrayList<>();
            if (value instanceof Set<?> set) {
                set.forEach(id -> ids.add(String.valueOf(id)));
            }
            return ids;
        }
    }
}
