/** 规则工具：compiles and checks rulebooks, runs suites. */
@NullMarked
package org.netsword.toolkit;

import org.jspecify.annotations.NullMarked;
