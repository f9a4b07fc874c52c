/** 法律、条款、处罚的数据类型。Statutes, provisions and sanctions. */
@NullMarked
package org.netsword.law;

import org.jspecify.annotations.NullMarked;
