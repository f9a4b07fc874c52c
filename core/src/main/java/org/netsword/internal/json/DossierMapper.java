package org.netsword.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.netsword.Dossier;
import org.netsword.InputLimits;

/**
 * Maps one JSON object to a dossier and finds all its problems at once. Thread-safe.
 *
 * <p>Reads tokens along the vocabulary instead of binding beans: databind gives up at a value of
 * the wrong kind or a repeated field, so that only one mistake would be seen at a time.
 */
public final class DossierMapper {
    private final InputLimits limits;
    private final JsonFactory json;

    /** A mapper with these limits. */
    public DossierMapper(InputLimits limits) {
        this.limits = limits;
        this.json =
                JsonFactory.builder()
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxNestingDepth(limits.maxDepth())
                                        .maxStringLength(limits.maxTextLength())
                                        .build())
                        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                        .build();
    }

    /** Maps a text without lines. */
    public Mapping map(String text) {
        Problems problems = new Problems(0);
        if (text.length() > limits.maxRecordBytes()) {
            problems.add("", LimitMessages.bytes(limits));
            return new Mapping(0, null, problems.list(), 0);
        }
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return map(() -> json.createParser(bare), new ParseFailure(problems, limits, null));
    }

    /** Maps a record cut from a stream. */
    Mapping map(Slice slice) {
        Problems problems = new Problems(slice.line());
        int bad = Utf8.firstInvalid(slice);
        if (bad >= 0) {
            long line = Utf8.line(slice, bad);
            problems.add("", StreamMessages.notUtf8(line));
            return new Mapping(slice.line(), null, problems.list(), line);
        }
        if (slice.fault() != null) {
            problems.add("", slice.fault());
            return new Mapping(slice.line(), null, problems.list(), 0);
        }
        return map(
                () -> json.createParser(slice.data(), 0, slice.length()),
                new ParseFailure(problems, limits, slice));
    }

    private Mapping map(Source source, ParseFailure failure) {
        Problems problems = failure.problems();
        Dossier dossier = null;
        long unreadable = 0;
        try (JsonParser parser = source.open()) {
            try {
                dossier = read(parser, failure);
            } catch (IOException e) {
                unreadable = failure.report(e, parser);
            }
        } catch (IOException e) {
            throw new IllegalStateException("a parser in memory failed", e);
        }
        return new Mapping(
                problems.line(), problems.isEmpty() ? dossier : null, problems.list(), unreadable);
    }

    private @Nullable Dossier read(JsonParser parser, ParseFailure failure) throws IOException {
        Problems problems = failure.problems();
        if (parser.nextToken() == null) {
            problems.add("", StreamMessages.empty());
            return null;
        }
        Dossier dossier = new DossierFields(new JsonCursor(parser, problems, limits)).read();
        if (!problems.stopped() && parser.nextToken() != null) {
            problems.add("", StreamMessages.trailing(failure.line(parser)));
        }
        return dossier;
    }

    /** Opens a parser. */
    private interface Source {
        JsonParser open() throws IOException;
    }
}
