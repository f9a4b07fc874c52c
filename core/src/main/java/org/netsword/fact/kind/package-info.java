/** 事实中使用的种类和状态。The kinds and states that facts may have. */
@NullMarked
package org.netsword.fact.kind;

import org.jspecify.annotations.NullMarked;
