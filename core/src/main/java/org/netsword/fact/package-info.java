/** 案卷中的事实：只记录观察到的情况，不作法律结论。Observations, never conclusions of law. */
@NullMarked
package org.netsword.fact;

import org.jspecify.annotations.NullMarked;
