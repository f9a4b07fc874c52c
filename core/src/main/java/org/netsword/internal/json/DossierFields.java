package org.netsword.internal.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.netsword.Dossier;
import org.netsword.InvalidDossierException;
import org.netsword.agency.Jurisdiction;
import org.netsword.fact.Fact;
import org.netsword.fact.FactTypes;
import org.netsword.fact.FreeText;

/** Collects the fields of one dossier and builds it. Used once. */
final class DossierFields {
    private static final Set<String> NAMES = names();

    private final JsonCursor cursor;
    private final Problems problems;
    private final ValueReader values;
    private final RecordReader records;

    private final List<Fact> facts = new ArrayList<>();
    private final List<FreeText> texts = new ArrayList<>();
    private final Set<String> complete = new LinkedHashSet<>();
    private final Set<String> given = new LinkedHashSet<>();
    private @Nullable String id;
    private @Nullable LocalDate conductFrom;
    private @Nullable LocalDate conductTo;
    private @Nullable LocalDate decisionDate;
    private Jurisdiction jurisdiction = Jurisdiction.NATIONWIDE;

    DossierFields(JsonCursor cursor) {
        this.cursor = cursor;
        this.problems = cursor.problems();
        this.values = new ValueReader(cursor);
        this.records = new RecordReader(cursor, values);
    }

    /** Reads the object at the parser; the dossier is null when there are problems. */
    @Nullable Dossier read() throws IOException {
        if (!cursor.parser().isExpectedStartObjectToken()) {
            cursor.wrong(Expected.OBJECT, "");
            return null;
        }
        if (!cursor.eachField("", this::field)) {
            problems.lost();
        }
        if (problems.stopped()) {
            return null;
        }
        require("id", "案卷编号", id);
        require("conductFrom", "行为开始日期", conductFrom);
        return build();
    }

    private void field(String name, String pointer) throws IOException {
        RecordShape<? extends Fact> shape = RecordShape.ofList(name);
        if (shape == null && !NAMES.contains(name)) {
            problems.add(pointer, Messages.unknownField(name, NAMES));
            if (cursor.parser().isExpectedStartArrayToken()) {
                problems.lost(); // perhaps a list of facts under a wrong name
            }
            cursor.skip();
        } else if (!cursor.atNull()) {
            given.add(name);
            if (shape == null) {
                header(name, pointer);
            } else {
                records.readList(shape, pointer, facts);
            }
        }
    }

    private void header(String name, String pointer) throws IOException {
        switch (name) {
            case "schema" -> schema(pointer);
            case "id" -> id = values.text(pointer);
            case "conductFrom" -> conductFrom = values.date(pointer);
            case "conductTo" -> conductTo = values.date(pointer);
            case "decisionDate" -> decisionDate = values.date(pointer);
            case "jurisdiction" -> jurisdiction(pointer);
            case "complete" -> complete(pointer);
            case "texts" -> records.readList(RecordShape.ofText(), pointer, texts);
            default -> throw new IllegalStateException("unhandled field " + name);
        }
    }

    private void schema(String pointer) throws IOException {
        String schema = values.text(pointer);
        if (schema != null && !schema.equals(Dossier.SCHEMA)) {
            problems.add(pointer, Messages.wrongSchema(schema));
        }
    }

    private void jurisdiction(String pointer) throws IOException {
        String code = values.text(pointer);
        if (code != null) {
            try {
                jurisdiction = new Jurisdiction(code);
            } catch (IllegalArgumentException e) {
                problems.add(pointer, Messages.wrongJurisdiction(code));
            }
        }
    }

    private void complete(String pointer) throws IOException {
        cursor.eachElement(
                pointer,
                (index, at) -> {
                    String list = values.text(at);
                    if (list != null) {
                        complete.add(list);
                    }
                });
    }

    private void require(String name, String zh, @Nullable Object value) {
        boolean blank = value instanceof String text && StringUtils.isBlank(text);
        if (!given.contains(name) || blank) {
            problems.add("/" + name, Messages.missing(name, zh));
        }
    }

    /**
     * With problems, the dossier is built all the same, to learn whether its parts fit together.
     */
    private @Nullable Dossier build() {
        if (problems.partial()) {
            return null;
        }
        try {
            Dossier dossier =
                    new Dossier(
                            id == null ? "" : id,
                            conductFrom == null ? LocalDate.MIN : conductFrom,
                            conductTo,
                            decisionDate,
                            jurisdiction,
                            complete,
                            facts,
                            texts);
            return problems.isEmpty() ? dossier : null;
        } catch (InvalidDossierException e) {
            problems.addAll(e.problems());
            return null;
        }
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>(FactTypes.jsonNames());
        names.addAll(
                List.of(
                        "schema",
                        "id",
                        "conductFrom",
                        "conductTo",
                        "decisionDate",
                        "jurisdiction",
                        "complete",
                        "texts"));
        return names;
    }
}
