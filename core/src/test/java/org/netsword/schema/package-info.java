@NullMarked
package org.netsword.schema;

import org.jspecify.annotations.NullMarked;
