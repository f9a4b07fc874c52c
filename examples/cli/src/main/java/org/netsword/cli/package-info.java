/** 命令行。The command line: classify, catalogue, schema. */
@NullMarked
package org.netsword.cli;

import org.jspecify.annotations.NullMarked;
