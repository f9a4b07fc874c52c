@NullMarked
package org.netsword.cli;

import org.jspecify.annotations.NullMarked;
