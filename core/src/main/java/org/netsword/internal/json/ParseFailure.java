package org.netsword.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.netsword.InputLimits;
import org.netsword.law.Bilingual;

/**
 * Explains why a parser gave up on a record.
 *
 * @param problems where to report
 * @param limits the limits in force
 * @param slice the record; null when it is a text without lines
 */
record ParseFailure(Problems problems, InputLimits limits, @Nullable Slice slice) {
    private static final int LONG_DETAIL = 200;

    /** Reports the failure; the line from which the record is no JSON, or 0 when it hit a limit. */
    long report(IOException failure, JsonParser parser) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        Bilingual limit = limit(failure);
        if (limit != null) {
            problems.add(pointer, limit);
            problems.stop();
            return 0;
        }
        JsonLocation location =
                failure instanceof JsonProcessingException json && json.getLocation() != null
                        ? json.getLocation()
                        : parser.currentLocation();
        long line = line(location);
        problems.add(
                pointer,
                failure instanceof JsonEOFException
                        ? StreamMessages.truncated(line)
                        : StreamMessages.syntax(line, column(location), detail(failure)));
        problems.stop();
        return line;
    }

    /** The line of the parser's current token. */
    long line(JsonParser parser) {
        return line(parser.currentTokenLocation());
    }

    /** The limit that was hit; Jackson tells which one only in words. */
    private @Nullable Bilingual limit(IOException failure) {
        if (failure instanceof StreamConstraintsException) {
            String detail = detail(failure);
            if (detail.startsWith("Document nesting depth")) {
                return LimitMessages.depth(limits);
            }
            return detail.startsWith("String value length")
                    ? LimitMessages.text(limits)
                    : LimitMessages.token(detail);
        }
        boolean cut = slice != null && slice.cut();
        return cut && failure instanceof JsonEOFException ? LimitMessages.text(limits) : null;
    }

    private long line(JsonLocation location) {
        int line = Math.max(1, location.getLineNr());
        return slice == null ? line : slice.line() + line - 1;
    }

    private long column(JsonLocation location) {
        long offset = location.getByteOffset();
        return slice == null || offset < 0
                ? Math.max(1, location.getColumnNr())
                : Utf8.column(slice, offset);
    }

    private static String detail(IOException failure) {
        String message =
                failure instanceof JsonProcessingException json
                        ? json.getOriginalMessage()
                        : failure.toString();
        return StringUtils.abbreviate(message, LONG_DETAIL);
    }
}
