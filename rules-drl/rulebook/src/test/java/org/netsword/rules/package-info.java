@NullMarked
package org.netsword.rules;

import org.jspecify.annotations.NullMarked;
