package org.netsword.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads bytes one by one, can look one ahead, and counts lines. */
final class ByteSource {
    private static final int CHUNK = 1 << 16;
    private static final int BOM_LENGTH = 3;

    private final InputStream in;
    private final byte[] buffer = new byte[CHUNK];
    private int next;
    private int end;
    private long line = 1;

    ByteSource(InputStream in) {
        this.in = in;
    }

    /**
     * Passes over a UTF-8 byte order mark at the beginning.
     *
     * @return false when the input is UTF-16 or UTF-32
     */
    boolean begin() throws IOException {
        end = in.readNBytes(buffer, 0, BOM_LENGTH);
        int first = end > 0 ? buffer[0] & 0xFF : -1;
        int second = end > 1 ? buffer[1] & 0xFF : -1;
        if (Arrays.equals(
                buffer,
                0,
                end,
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                0,
                BOM_LENGTH)) {
            next = BOM_LENGTH;
        }
        boolean marked = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
        return !marked && first != 0 && second != 0;
    }

    /** The next byte, which stays; -1 at the end. */
    int peek() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, in.read(buffer));
        }
        return next == end ? -1 : buffer[next] & 0xFF;
    }

    /** Takes the next byte; -1 at the end. */
    int read() throws IOException {
        int b = peek();
        if (b >= 0) {
            next++;
            if (b == '\n') {
                line++;
            }
        }
        return b;
    }

    /** Passes over blanks and returns the byte after them, which stays; -1 at the end. */
    int skipBlanks() throws IOException {
        int b = peek();
        while (JsonScanner.isBlank(b)) {
            read();
            b = peek();
        }
        return b;
    }

    /** The line of the next byte. */
    long line() {
        return line;
    }
}
