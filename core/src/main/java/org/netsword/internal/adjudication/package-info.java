/**
 * From findings to violations, by the catalogue on the day of the conduct. Not part of the public
 * API.
 */
@NullMarked
package org.netsword.internal.adjudication;

import org.jspecify.annotations.NullMarked;
