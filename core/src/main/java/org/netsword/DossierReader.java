package org.netsword;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netsword.internal.json.DossierMapper;
import org.netsword.internal.json.DossierStream;
import org.netsword.internal.json.Mapping;

/**
 * 读取 JSON 案卷。Strict: what does not fit the vocabulary is reported, never dropped or converted.
 * Immutable and thread-safe.
 */
public final class DossierReader {
    private final InputLimits limits;
    private final DossierMapper mapper;

    /** A reader with {@link InputLimits#standard()}. */
    public DossierReader() {
        this(InputLimits.standard());
    }

    /** A reader with these limits. */
    public DossierReader(InputLimits limits) {
        this.limits = limits;
        this.mapper = new DossierMapper(limits);
    }

    /**
     * Reads one dossier.
     *
     * @throws InvalidDossierException with all problems found
     */
    public Dossier read(String json) {
        Mapping mapping = mapper.map(json);
        Dossier dossier = mapping.dossier();
        if (dossier == null) {
            throw new InvalidDossierException(mapping.problems());
        }
        return dossier;
    }

    /**
     * Reads UTF-8: one dossier, an array of dossiers, or JSON Lines, holding one record in memory
     * at a time. Does not close the stream.
     *
     * <p>Whatever is wrong with the input, including an I/O error, becomes a {@link Record}; only
     * what the sink throws comes out. An empty array gives no record, an empty input gives one with
     * a problem.
     */
    public void readAll(InputStream in, Consumer<Record> sink) {
        DossierStream stream = new DossierStream(in, limits, mapper);
        Mapping mapping = next(stream);
        while (mapping != null) {
            sink.accept(new Record(mapping.line(), mapping.dossier(), mapping.problems()));
            mapping = next(stream);
        }
    }

    private static @Nullable Mapping next(DossierStream stream) {
        try {
            return stream.next();
        } catch (IOException e) {
            return stream.broken(e);
        }
    }

    /**
     * One input record: a dossier, or the problems for which there is none.
     *
     * @param line the line on which it begins, counted from 1
     * @param dossier the dossier; null when there are problems
     * @param problems what is wrong; empty when there is a dossier
     */
    public record Record(long line, @Nullable Dossier dossier, List<InputProblem> problems) {
        public Record {
            problems = List.copyOf(problems);
        }
    }
}
