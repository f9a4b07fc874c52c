package org.netsword.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.netsword.JsonSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a JSON Schema. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "输出案卷或者分类结果的 JSON Schema。")
final class SchemaCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "dossier|classification",
            description = "dossier：案卷；classification：分类结果。")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Document document;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        String schema =
                document == Document.DOSSIER ? JsonSchemas.dossier() : JsonSchemas.classification();
        spec.commandLine().getOut().println(schema.stripTrailing());
        return ExitCode.CLEAN;
    }

    /** What a schema describes. */
    enum Document {
        DOSSIER,
        CLASSIFICATION;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
