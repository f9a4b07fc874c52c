/** 从文字中识别宣称的接口。Where claims are found in free text. */
@NullMarked
package org.netsword.text;

import org.jspecify.annotations.NullMarked;
