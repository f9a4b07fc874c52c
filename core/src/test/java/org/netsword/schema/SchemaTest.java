package org.netsword.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.netsword.DossierReader;
import org.netsword.JsonSchemas;

/**
 * Regenerate the committed schemas with {@code mvn -pl core test -Dtest=SchemaTest
 * -Dnetsword.regenerate=true}.
 */
class SchemaTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/netsword/schema");

    @Test
    void the_committed_schemas_are_those_of_the_records() throws Exception {
        check("dossier-1.json", new SchemaGenerator().dossier());
        check("classification-1.json", new SchemaGenerator().classification());
    }

    @Test
    void what_the_reader_accepts_the_schema_accepts_and_what_it_rejects_the_schema_rejects() {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(JsonSchemas.dossier());
        String good =
                """
                {"schema": "netsword/dossier/1", "id": "d1", "conductFrom": "2020-11-11", "jurisdiction": "140100",
                 "merchants": [{"id": "m1", "registration": "REGISTERED", "yearTurnover": 1200.50}],
                 "disclosures": [{"subjectId": "m1", "kind": "BUSINESS_LICENCE", "shown": "NO"}]}""";
        String bad = good.replace("registration", "registratoin");

        assertThat(new DossierReader().read(good).facts()).hasSize(2);
        assertThat(schema.validate(good, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(bad, InputFormat.JSON)).isNotEmpty();
    }

    private static void check(String name, String generated) throws Exception {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("netsword.regenerate")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, generated);
        }
        assertThat(Files.readString(file))
                .as("%s is stale; regenerate it as the class comment says", name)
                .isEqualTo(generated);
    }
}
