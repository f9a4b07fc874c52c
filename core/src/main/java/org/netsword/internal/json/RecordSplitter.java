package org.netsword.internal.json;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.netsword.InputLimits;
import org.netsword.law.Bilingual;

/**
 * Cuts an input into records: the elements of an array, the lines of JSON Lines, or one document.
 *
 * <p>It is JSON Lines when more follows a first line that is a whole object, or when an object
 * begins on the next line where the first one, being broken, could not go on with one.
 */
final class RecordSplitter {
    private final ByteSource source;
    private final InputLimits limits;
    private Mode mode = Mode.START;
    private boolean firstElement = true;

    RecordSplitter(InputStream in, InputLimits limits) {
        this.source = new ByteSource(in);
        this.limits = limits;
    }

    /** The next record; null after the last. */
    @Nullable Slice next() throws IOException {
        return switch (mode) {
            case START -> first();
            case ARRAY -> element();
            case LINES -> source.skipBlanks() < 0 ? null : line(begin()).build();
            case END -> null;
        };
    }

    boolean inArray() {
        return mode == Mode.ARRAY;
    }

    void stop() {
        mode = Mode.END;
    }

    /** The line reached. */
    long line() {
        return source.line();
    }

    private @Nullable Slice first() throws IOException {
        mode = Mode.END;
        if (!source.begin()) {
            return fault(StreamMessages.utf16());
        }
        int b = source.skipBlanks();
        if (b < 0) {
            return new SliceBuilder(1, limits).build(StreamMessages.empty());
        }
        if (b == '[') {
            source.read();
            mode = Mode.ARRAY;
            return element();
        }
        SliceBuilder record = line(begin());
        while (JsonScanner.isBlank(source.peek())) {
            record.add(source.read());
        }
        boolean linesFollow =
                record.scanner().complete()
                        || source.peek() == '{' && record.scanner().cannotPrecedeObject();
        if (source.peek() >= 0 && linesFollow) {
            mode = Mode.LINES;
            return record.build();
        }
        return document(record);
    }

    private Slice document(SliceBuilder record) throws IOException {
        while (source.peek() >= 0 && !record.scanner().complete()) {
            record.add(source.read());
        }
        return source.skipBlanks() < 0
                ? record.build()
                : record.build(StreamMessages.trailing(source.line()));
    }

    private SliceBuilder line(SliceBuilder record) throws IOException {
        while (source.peek() >= 0 && source.peek() != '\n') {
            record.add(source.read());
        }
        return record;
    }

    private @Nullable Slice element() throws IOException {
        int b = source.skipBlanks();
        if (b == ']') {
            return close();
        }
        if (!firstElement && b >= 0) {
            if (b != ',') {
                return fault(StreamMessages.noComma(source.line()));
            }
            source.read();
            b = source.skipBlanks();
            if (b == ']') {
                return fault(StreamMessages.lastComma(source.line()));
            }
        }
        if (b < 0) {
            return fault(StreamMessages.arrayOpen(source.line()));
        }
        firstElement = false;
        SliceBuilder record = begin();
        boolean nested = b == '{' || b == '[';
        do {
            record.add(source.read());
        } while (source.peek() >= 0
                && !(nested ? record.scanner().complete() : atEndOfScalar(record)));
        return record.build();
    }

    private boolean atEndOfScalar(SliceBuilder record) throws IOException {
        int b = source.peek();
        return !record.scanner().insideString() && (b == ',' || b == ']' || JsonScanner.isBlank(b));
    }

    private @Nullable Slice close() throws IOException {
        source.read();
        mode = Mode.END;
        return source.skipBlanks() < 0 ? null : fault(StreamMessages.afterArray(source.line()));
    }

    private Slice fault(Bilingual fault) {
        mode = Mode.END;
        return begin().build(fault);
    }

    private SliceBuilder begin() {
        return new SliceBuilder(source.line(), limits);
    }

    private enum Mode {
        START,
        ARRAY,
        LINES,
        END
    }
}
