package org.netsword.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.List;
import org.netsword.Classification;
import org.netsword.Violation;

/** Writes classifications, the same on every platform. */
public final class ClassificationMapper {
    private static final ObjectWriter COMPACT = mapper().writer();
    private static final ObjectWriter PRETTY = mapper().writer(printer());

    private ClassificationMapper() {}

    /** The classification on one line. */
    public static String write(Classification classification) {
        return write(COMPACT, classification);
    }

    /** The classification indented. */
    public static String writePretty(Classification classification) {
        return write(PRETTY, classification);
    }

    private static String write(ObjectWriter writer, Classification classification) {
        try {
            return writer.writeValueAsString(classification);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a classification that cannot be written", e);
        }
    }

    private static ObjectMapper mapper() {
        return RulebookMapper.base().addMixIn(Classification.class, WithViolations.class);
    }

    /** Indented with \n everywhere: the platform's line separator would make the output differ. */
    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Spacing.AFTER)
                                .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }

    /** “No violation found” is an answer and is always written. */
    private interface WithViolations {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<Violation> violations();
    }
}
