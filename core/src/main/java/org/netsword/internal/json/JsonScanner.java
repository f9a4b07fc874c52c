package org.netsword.internal.json;

import org.netsword.InputLimits;

/**
 * Finds where a JSON value ends by its brackets and quotes, byte by byte; whether it is JSON is for
 * the parser to say.
 */
final class JsonScanner {
    /** At most so many bytes write one UTF-16 unit (backslash, u and four digits). */
    private static final long BYTES_PER_CHARACTER = 6;

    private final InputLimits limits;
    private int depth;
    private long objects;
    private boolean opened;
    private boolean inString;
    private boolean escaped;
    private long stringBytes;
    private boolean excessive;
    private int last;

    JsonScanner(InputLimits limits) {
        this.limits = limits;
    }

    void accept(int b) {
        if (inString) {
            inString(b);
        } else if (b == '"') {
            inString = true;
            stringBytes = 0;
        } else if (b == '{' || b == '[') {
            open(b == '{');
        } else if (b == '}' || b == ']') {
            depth = Math.max(0, depth - 1);
        }
        if (!isBlank(b)) {
            last = b;
        }
    }

    /** An object or array was opened, and as many brackets were closed. */
    boolean complete() {
        return opened && depth == 0 && !inString;
    }

    boolean insideString() {
        return inString;
    }

    /** A text is certainly too long, or the nesting too deep; the parser will find it by now. */
    boolean excessive() {
        return excessive;
    }

    /** What was read can never go on with an object, so that an object begins a new record. */
    boolean cannotPrecedeObject() {
        boolean inObject = depth <= Long.SIZE && depth > 0 && (objects & 1L << (depth - 1)) != 0;
        boolean expectsElement = !inObject && (last == '[' || last == ',');
        return inString || !opened || !(last == ':' || expectsElement);
    }

    static boolean isBlank(int b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    private void inString(int b) {
        if (escaped) {
            escaped = false;
        } else if (b == '\\') {
            escaped = true;
        } else if (b == '"') {
            inString = false;
        }
        excessive |= ++stringBytes > BYTES_PER_CHARACTER * limits.maxTextLength() + 1;
    }

    private void open(boolean object) {
        opened = true;
        depth++;
        excessive |= depth > limits.maxDepth();
        if (depth <= Long.SIZE) {
            long bit = 1L << (depth - 1);
            objects = object ? objects | bit : objects & ~bit;
        }
    }
}
