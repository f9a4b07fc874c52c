/** The only package that knows Drools. Not part of the public API. */
@NullMarked
package org.netsword.internal.drools;

import org.jspecify.annotations.NullMarked;
