package org.netsword.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies what a caller handed over, so that facts stay immutable. */
final class Known {
    private Known() {}

    /** An unmodifiable copy in the given order; null, which means unknown, stays null. */
    static <T> @Nullable Set<T> copy(@Nullable Collection<? extends @Nullable T> values) {
        if (values == null) {
            return null;
        }
        Set<T> copy = new LinkedHashSet<>();
        for (T value : values) {
            if (Objects.nonNull(value)) {
                copy.add(value);
            }
        }
        return Collections.unmodifiableSet(copy);
    }
}
