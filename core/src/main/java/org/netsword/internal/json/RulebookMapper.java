package org.netsword.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.netsword.law.Bilingual;
import org.netsword.rulebook.Rulebook;

/**
 * Reads and writes the index of a rulebook. The same rulebook always gives the same bytes, so that
 * builds are reproducible; nulls, empty lists and {@code false} are left out, so that it is small.
 */
public final class RulebookMapper {
    private static final ObjectMapper MAPPER = rulebookMapper();

    private RulebookMapper() {}

    /** The index of a rulebook, UTF-8 on one line. */
    public static byte[] write(Rulebook rulebook) {
        try {
            return MAPPER.writeValueAsBytes(rulebook);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a rulebook that cannot be written", e);
        }
    }

    /**
     * Reads an index, up to the end of the stream.
     *
     * @throws IOException when it cannot be read or was written by another version
     */
    public static Rulebook read(InputStream in) throws IOException {
        return MAPPER.readValue(in, Rulebook.class);
    }

    /** What all JSON of this library has in common: ISO dates, plain numbers, no nulls, strict. */
    static ObjectMapper base() {
        ObjectMapper mapper =
                JsonMapper.builder()
                        .addModule(new JavaTimeModule())
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                        .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
                        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .defaultPropertyInclusion(
                                JsonInclude.Value.construct(Include.NON_NULL, Include.ALWAYS))
                        .build();
        mapper.configOverride(List.class)
                .setInclude(JsonInclude.Value.construct(Include.NON_EMPTY, Include.ALWAYS));
        mapper.configOverride(Map.class)
                .setInclude(JsonInclude.Value.construct(Include.NON_EMPTY, Include.ALWAYS));
        return mapper;
    }

    private static ObjectMapper rulebookMapper() {
        ObjectMapper mapper = base();
        mapper.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.configOverride(boolean.class)
                .setInclude(JsonInclude.Value.construct(Include.NON_DEFAULT, Include.ALWAYS));
        mapper.configOverride(List.class)
                .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        mapper.configOverride(Map.class)
                .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        mapper.addMixIn(Bilingual.class, WithoutEmptyTexts.class);
        return mapper;
    }

    /** A text without a translation takes no room; the record turns absent into empty. */
    @JsonInclude(Include.NON_EMPTY)
    private interface WithoutEmptyTexts {}
}
