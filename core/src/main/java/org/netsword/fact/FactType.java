package org.netsword.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names a fact type: in Chinese for people, and as the JSON array that holds it in a dossier. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FactType {
    /** 中文名称。 */
    String zh();

    /** 含义：一条记录代表什么。 */
    String meaning();

    /** The name of the JSON array, a camelCase plural. */
    String json();
}
