package org.netsword.rulebook;

import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * 先行认定的违法行为：present only in the second pass, for types that presuppose another violation (the
 * platform knew of it and did nothing).
 *
 * @param violation id of the violation found
 * @param actorId 行为人
 * @param factIds ids of the facts on which it rests
 */
public record PriorFinding(String violation, @Nullable String actorId, Set<String> factIds) {
    public PriorFinding {
        factIds = Set.copyOf(factIds);
    }

    /** The area of the violation, such as {@code food}. */
    public String area() {
        return StringUtils.substringBefore(violation, ".");
    }

    /** Whether the violation rests on, or was committed by, the thing or party with this id. */
    public boolean concerns(@Nullable String id) {
        return id != null && (id.equals(actorId) || factIds.contains(id));
    }
}
