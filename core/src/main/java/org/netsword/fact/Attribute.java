package org.netsword.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What one attribute of a fact means, who can know it, in which unit it is given and which
 * provisions it serves.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Attribute {
    /** 简称，用于解释和报告。 */
    String zh();

    /** 含义。 */
    String meaning();

    /** The easiest source that settles it. */
    KnownBy knownBy();

    /** 单位；没有单位的为空。 */
    String unit() default "";

    /** 服务的条款。 */
    String serves() default "";

    /** The kinds of facts this attribute may point at by id; empty when it is not a reference. */
    Class<? extends Fact>[] refersTo() default {};
}
