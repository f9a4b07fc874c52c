package org.netsword.internal.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.netsword.InputLimits;
import org.netsword.law.Bilingual;

/** Collects the bytes of one record, no more of them than the limits allow. */
final class SliceBuilder {
    private static final int FIRST_SIZE = 4096;
    private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

    private final InputLimits limits;
    private final JsonScanner scanner;
    private final long line;
    private byte[] data = new byte[FIRST_SIZE];
    private int length;
    private boolean cut;
    private @Nullable Bilingual fault;

    SliceBuilder(long line, InputLimits limits) {
        this.line = line;
        this.limits = limits;
        this.scanner = new JsonScanner(limits);
    }

    void add(int b) {
        scanner.accept(b);
        if (cut) {
            return;
        }
        if (length == maxLength()) {
            fault = LimitMessages.bytes(limits);
            cut = true;
            data = new byte[0];
            length = 0;
            return;
        }
        if (length == data.length) {
            data = Arrays.copyOf(data, (int) Math.min(maxLength(), 2L * length));
        }
        data[length++] = (byte) b;
        cut = scanner.excessive();
    }

    JsonScanner scanner() {
        return scanner;
    }

    Slice build() {
        return slice(fault);
    }

    /** The record with a fault, unless it has one already. */
    Slice build(Bilingual otherFault) {
        return slice(fault == null ? otherFault : fault);
    }

    /** Without blanks at the end, so that a record that breaks off does so on its last line. */
    private Slice slice(@Nullable Bilingual withFault) {
        int trimmed = length;
        while (trimmed > 0 && JsonScanner.isBlank(data[trimmed - 1])) {
            trimmed--;
        }
        return new Slice(line, data, trimmed, cut, withFault);
    }

    private int maxLength() {
        return (int) Math.min(MAX_ARRAY, limits.maxRecordBytes());
    }
}
