package org.netsword.internal.json;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.netsword.internal.json.RecordShape.Slot;

/** Reads the lists of facts and texts of one dossier. */
final class RecordReader {
    private final JsonCursor cursor;
    private final ValueReader values;
    private final Problems problems;
    private int count;

    RecordReader(JsonCursor cursor, ValueReader values) {
        this.cursor = cursor;
        this.values = values;
        this.problems = cursor.problems();
    }

    /** Reads one list. Records with problems are kept, so that references to them still hold. */
    <T> void readList(RecordShape<T> shape, String pointer, List<? super T> into)
            throws IOException {
        boolean whole =
                cursor.eachElement(
                        pointer,
                        (index, at) -> {
                            if (count == cursor.limits().maxFacts()) {
                                problems.add(at, LimitMessages.facts(cursor.limits()));
                                problems.stop();
                            } else if (cursor.parser().isExpectedStartObjectToken()) {
                                count++;
                                into.add(read(shape, at));
                            } else {
                                cursor.wrong(Expected.OBJECT, at);
                                problems.lost();
                            }
                        });
        if (!whole) {
            problems.lost();
        }
    }

    private <T> T read(RecordShape<T> shape, String pointer) throws IOException {
        Map<String, Slot> slots = shape.slots();
        @Nullable Object[] found = new @Nullable Object[slots.size()];
        Set<String> given = new HashSet<>();
        cursor.eachField(
                pointer,
                (name, at) -> {
                    Slot slot = slots.get(name);
                    if (slot == null) {
                        problems.add(at, Messages.unknownAttribute(name, shape));
                        cursor.skip();
                    } else if (!cursor.atNull()) {
                        given.add(name);
                        found[slot.index()] = values.read(slot, at);
                    }
                });
        slots.forEach(
                (name, slot) -> {
                    Object value = found[slot.index()];
                    if (slot.required() && isMissing(given.contains(name), value)) {
                        problems.add(pointer + "/" + name, Messages.missing(name, slot.zh()));
                    }
                    if (slot.required() && value == null) {
                        problems.lost();
                    }
                });
        return shape.build(found);
    }

    /** Absent or blank; a value of the wrong type was reported already. */
    private static boolean isMissing(boolean given, @Nullable Object value) {
        return !given || value instanceof String text && StringUtils.isBlank(text);
    }
}
