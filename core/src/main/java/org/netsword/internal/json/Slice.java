package org.netsword.internal.json;

import org.jspecify.annotations.Nullable;
import org.netsword.law.Bilingual;

/** The bytes of one record. */
final class Slice {
    private final long line;
    private final byte[] data;
    private final int length;
    private final boolean cut;
    private final @Nullable Bilingual fault;

    /**
     * A record.
     *
     * @param line the line on which it begins
     * @param data holds the bytes
     * @param length how many of them
     * @param cut whether its end was left out because it exceeds a limit
     * @param fault why it need not be parsed; null when it should be
     */
    Slice(long line, byte[] data, int length, boolean cut, @Nullable Bilingual fault) {
        this.line = line;
        this.data = data;
        this.length = length;
        this.cut = cut;
        this.fault = fault;
    }

    long line() {
        return line;
    }

    byte[] data() {
        return data;
    }

    int length() {
        return length;
    }

    boolean cut() {
        return cut;
    }

    @Nullable Bilingual fault() {
        return fault;
    }
}
