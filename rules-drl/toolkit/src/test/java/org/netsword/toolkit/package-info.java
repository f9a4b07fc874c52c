@NullMarked
package org.netsword.toolkit;

import org.jspecify.annotations.NullMarked;
