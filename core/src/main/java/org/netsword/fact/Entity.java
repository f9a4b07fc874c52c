package org.netsword.fact;

import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.EntityKind;

/** 主体：whoever can break a duty, whether recorded as a merchant, a platform or another party. */
public sealed interface Entity extends Fact permits Merchant, Party, Platform {
    /** The id, one namespace for all three. */
    @Override
    String id();

    /** 名称。 */
    @Nullable String name();

    /** 主体类型。 */
    @Nullable EntityKind entityKind();
}
