package org.netsword.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns an absent list into an empty one. */
public final class Lists {
    private Lists() {}

    /** An unmodifiable copy; empty when the list is absent. */
    public static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
