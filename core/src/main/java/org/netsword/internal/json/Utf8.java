package org.netsword.internal.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Looks at the bytes of a record as UTF-8; Jackson itself would let some invalid bytes pass. */
final class Utf8 {
    private static final int CHUNK = 8192;

    private Utf8() {}

    /** The index of the first byte that is no UTF-8; -1 when all are. */
    static int firstInvalid(Slice slice) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(slice.data(), 0, slice.length());
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, !slice.cut());
        } while (result.isOverflow());
        return result.isError() ? in.position() : -1;
    }

    /** The line of a byte in the source. */
    static long line(Slice slice, int index) {
        long line = slice.line();
        for (int i = 0; i < index; i++) {
            if (slice.data()[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    /** The column of a byte in its line, in characters counted from 1. */
    static long column(Slice slice, long index) {
        long column = 1;
        for (int i = (int) Math.min(index, slice.length()) - 1;
                i >= 0 && slice.data()[i] != '\n';
                i--) {
            if ((slice.data()[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return column;
    }
}
