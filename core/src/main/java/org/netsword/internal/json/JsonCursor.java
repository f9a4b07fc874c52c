package org.netsword.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.netsword.InputLimits;

/**
 * Moves through a JSON document and reports what is wrong with its structure. Every method begins
 * at the first token of a value and ends at its last.
 */
final class JsonCursor {
    private final JsonParser parser;
    private final Problems problems;
    private final InputLimits limits;

    JsonCursor(JsonParser parser, Problems problems, InputLimits limits) {
        this.parser = parser;
        this.problems = problems;
        this.limits = limits;
    }

    JsonParser parser() {
        return parser;
    }

    Problems problems() {
        return problems;
    }

    InputLimits limits() {
        return limits;
    }

    boolean atNull() {
        return parser.hasToken(JsonToken.VALUE_NULL);
    }

    /**
     * Visits the fields of an object at their values; reports and passes over repeated ones.
     *
     * @return false when it is no object or a repeated field was passed over
     */
    boolean eachField(String pointer, Visitor visitor) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            wrong(Expected.OBJECT, pointer);
            return false;
        }
        Set<String> seen = new HashSet<>();
        boolean whole = true;
        while (!problems.stopped() && parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            parser.nextToken();
            if (seen.add(name)) {
                visitor.visit(name, at);
            } else {
                problems.add(at, Messages.duplicateField(name));
                skip();
                whole = false;
            }
        }
        return whole;
    }

    /**
     * Visits the elements of an array; reports and passes over nulls.
     *
     * @return false when it is no array or a null was passed over
     */
    boolean eachElement(String pointer, Visitor visitor) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            wrong(Expected.LIST, pointer);
            return false;
        }
        boolean whole = true;
        for (int i = 0; !problems.stopped() && parser.nextToken() != JsonToken.END_ARRAY; i++) {
            String at = pointer + "/" + i;
            if (i == limits.maxFacts()) {
                problems.add(pointer, LimitMessages.facts(limits));
                problems.stop();
            } else if (atNull()) {
                problems.add(at, Messages.nullElement());
                whole = false;
            } else {
                visitor.visit(Integer.toString(i), at);
            }
        }
        return whole;
    }

    /** Reports the current value as the wrong kind and passes over it. */
    void wrong(Expected expected, String pointer) throws IOException {
        problems.add(pointer, expected.insteadOf(parser));
        skip();
    }

    /** Passes over the current value, within the limits. */
    void skip() throws IOException {
        int depth = 0;
        do {
            if (parser.currentToken().isStructStart()) {
                depth++;
            } else if (parser.currentToken().isStructEnd()) {
                depth--;
            } else {
                parser.finishToken(); // else a text that nobody reads could have any length
            }
        } while (depth > 0 && parser.nextToken() != null);
    }

    /** Reads one field or element. */
    interface Visitor {
        /**
         * Reads the current value to its last token.
         *
         * @param name the field's name or the element's index
         * @param pointer where it is
         */
        void visit(String name, String pointer) throws IOException;
    }
}
