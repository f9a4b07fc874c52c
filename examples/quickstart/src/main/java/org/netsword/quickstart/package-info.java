/** 快速上手。Three statements to a first result. */
@NullMarked
package org.netsword.quickstart;

import org.jspecify.annotations.NullMarked;
