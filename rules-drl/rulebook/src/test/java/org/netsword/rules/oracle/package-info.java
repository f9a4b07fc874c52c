/**
 * 对照：predicates in plain Java, written from the law and the catalogue, that the rules must agree
 * with.
 */
@NullMarked
package org.netsword.rules.oracle;

import org.jspecify.annotations.NullMarked;
