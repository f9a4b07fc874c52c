package org.netsword.fact;

import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.EntityKind;

/** 主体：whoever can break a duty, whether recorded as a merchant, a platform or another party. */
public sealed interface Entity permits Merchant, Party, Platform {
    /** The id, one namespace for all three. */
    String id();

    /** 名称。 */
    @Nullable String name();

    /** 主体类型。 */
    @Nullable EntityKind entityKind();
}
