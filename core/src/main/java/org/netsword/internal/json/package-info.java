/** The only package that knows Jackson databind. Not part of the public API. */
@NullMarked
package org.netsword.internal.json;

import org.jspecify.annotations.NullMarked;
