package org.netsword.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netsword.law.Bilingual;

/**
 * Reads single values and sets of them. Null is absent; what does not fit is reported and read as
 * absent; nothing is converted.
 */
final class ValueReader {
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int MAX_DIGITS = 40;

    private final JsonCursor cursor;
    private final JsonParser parser;
    private final Problems problems;

    ValueReader(JsonCursor cursor) {
        this.cursor = cursor;
        this.parser = cursor.parser();
        this.problems = cursor.problems();
    }

    @Nullable Object read(RecordShape.Slot slot, String pointer) throws IOException {
        if (!slot.many()) {
            return single(slot, pointer);
        }
        if (cursor.atNull()) {
            return null;
        }
        Set<Object> values = new LinkedHashSet<>();
        cursor.eachElement(
                pointer,
                (index, at) -> {
                    Object value = single(slot, at);
                    if (value != null) {
                        values.add(value);
                    }
                });
        return values;
    }

    @Nullable String text(String pointer) throws IOException {
        return string(Expected.TEXT, pointer);
    }

    @Nullable LocalDate date(String pointer) throws IOException {
        String text = string(Expected.DATE, pointer);
        if (text == null) {
            return null;
        }
        try {
            if (ISO_DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // such as 2021-02-30; reported below like any other wrong date
        }
        problems.add(pointer, Messages.wrongDate(text));
        return null;
    }

    private @Nullable Object single(RecordShape.Slot slot, String pointer) throws IOException {
        if (slot.type() == String.class) {
            return text(pointer);
        }
        if (slot.type() == LocalDate.class) {
            return date(pointer);
        }
        if (slot.type() == BigDecimal.class) {
            return number(pointer);
        }
        if (slot.type() == Integer.class) {
            return integer(pointer);
        }
        return constant(slot.constants(), pointer);
    }

    private @Nullable String string(Expected expected, String pointer) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return parser.getText();
        }
        if (!cursor.atNull()) {
            cursor.wrong(expected, pointer);
        }
        return null;
    }

    private @Nullable Object constant(Map<String, Object> constants, String pointer)
            throws IOException {
        if (parser.currentToken().isBoolean()) {
            Optional<Bilingual> answer =
                    EnumMessages.truthValue(parser.getBooleanValue(), constants);
            if (answer.isPresent()) {
                problems.add(pointer, answer.get());
                return null;
            }
        }
        String name = text(pointer);
        if (name == null) {
            return null;
        }
        Object constant = constants.get(name);
        if (constant == null) {
            problems.add(pointer, EnumMessages.wrongEnum(name, constants));
        }
        return constant;
    }

    private @Nullable Integer integer(String pointer) throws IOException {
        if (cursor.atNull()) {
            return null;
        }
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            cursor.wrong(Expected.INTEGER, pointer);
            return null;
        }
        if (parser.getNumberType() != NumberType.INT) {
            problems.add(pointer, Messages.numberOutOfRange(parser.getText()));
            return null;
        }
        return parser.getIntValue();
    }

    /** A decimal as written; 1e5 becomes 100000, so that it never shows an exponent. */
    private @Nullable BigDecimal number(String pointer) throws IOException {
        if (cursor.atNull()) {
            return null;
        }
        if (!parser.currentToken().isNumeric()) {
            cursor.wrong(Expected.NUMBER, pointer);
            return null;
        }
        String text = parser.getText();
        try {
            BigDecimal number = new BigDecimal(text);
            long integerDigits = (long) number.precision() - number.scale();
            if (integerDigits <= MAX_DIGITS && number.scale() <= MAX_DIGITS) {
                return number.scale() < 0 ? number.setScale(0) : number;
            }
        } catch (NumberFormatException e) {
            // an exponent beyond all measure; reported below
        }
        problems.add(pointer, Messages.numberOutOfRange(text));
        return null;
    }
}
