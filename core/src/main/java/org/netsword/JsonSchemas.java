package org.netsword;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas (draft 2020-12) of what goes in and what comes out. */
public final class JsonSchemas {
    private JsonSchemas() {}

    /** 案卷的 JSON Schema，{@value Dossier#SCHEMA}。 */
    public static String dossier() {
        return read("dossier-1.json");
    }

    /** 分类结果的 JSON Schema，{@value Classification#SCHEMA}。 */
    public static String classification() {
        return read("classification-1.json");
    }

    private static String read(String name) {
        try (InputStream in = JsonSchemas.class.getResourceAsStream("schema/" + name)) {
            if (in == null) {
                throw new IllegalStateException("schema/" + name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
