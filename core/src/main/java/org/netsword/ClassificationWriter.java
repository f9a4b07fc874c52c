package org.netsword;

import org.netsword.internal.json.ClassificationMapper;

/**
 * 写出分类结果的 JSON。Equal classifications give equal text: enums as names, ISO dates, plain numbers;
 * nulls and empty lists are left out, except {@code violations}. Thread-safe.
 */
public final class ClassificationWriter {

    /** The classification on one line, without a line break at the end. */
    public String write(Classification classification) {
        return ClassificationMapper.write(classification);
    }

    /** The classification indented by two blanks, with {@code \n} as line break. */
    public String writePretty(Classification classification) {
        return ClassificationMapper.writePretty(classification);
    }
}
