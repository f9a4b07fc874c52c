/** 规则手册：违法类型目录与规则的元数据。The rulebook's data, free of any engine. */
@NullMarked
package org.netsword.rulebook;

import org.jspecify.annotations.NullMarked;
