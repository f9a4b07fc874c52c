package org.netsword.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netsword.InputLimits;
import org.netsword.InputProblem;
import org.netsword.law.Bilingual;

/** The records of an input, one after the other. Not thread-safe. */
public final class DossierStream {
    private final RecordSplitter splitter;
    private final DossierMapper mapper;

    /** The records of a stream, which stays open. */
    public DossierStream(InputStream in, InputLimits limits, DossierMapper mapper) {
        this.splitter = new RecordSplitter(in, limits);
        this.mapper = mapper;
    }

    /** The next record; null after the last. */
    public @Nullable Mapping next() throws IOException {
        Slice slice = splitter.next();
        if (slice == null) {
            return null;
        }
        Mapping mapping = mapper.map(slice);
        if (mapping.unreadableFrom() == 0 || !splitter.inArray()) {
            return mapping;
        }
        splitter.stop();
        return failed(
                mapping.line(),
                mapping.problems(),
                StreamMessages.restUnread(mapping.unreadableFrom()));
    }

    /** The last record of a stream that failed. */
    public Mapping broken(IOException failure) {
        splitter.stop();
        return failed(splitter.line(), List.of(), StreamMessages.io(failure.toString()));
    }

    private static Mapping failed(long line, List<InputProblem> before, Bilingual message) {
        List<InputProblem> problems = new ArrayList<>(before);
        problems.add(new InputProblem(line, "", message));
        return new Mapping(line, null, problems, line);
    }
}
