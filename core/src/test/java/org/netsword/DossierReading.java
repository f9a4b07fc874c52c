package org.netsword;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the tests of reading dossiers have in common. */
final class DossierReading {
    static final String HEAD = "\"id\":\"d1\",\"conductFrom\":\"2020-11-11\"";

    static final DossierReader READER = new DossierReader();

    /** A dossier with these further fields. */
    static String dossier(String... fields) {
        return "{"
                + HEAD
                + Arrays.stream(fields).map(f -> "," + f).collect(Collectors.joining())
                + "}";
    }

    static List<InputProblem> problems(String json) {
        InvalidDossierException e =
                catchThrowableOfType(InvalidDossierException.class, () -> READER.read(json));
        assertThat(e).as("the dossier should be refused: %s", json).isNotNull();
        return e.problems();
    }

    /** The one problem. */
    static InputProblem problem(String json) {
        List<InputProblem> problems = problems(json);
        assertThat(problems).hasSize(1);
        InputProblem problem = problems.get(0);
        assertThat(problem.message().zh()).isNotBlank();
        assertThat(problem.message().en()).isNotBlank();
        return problem;
    }

    static void assertProblem(
            InputProblem problem, @Nullable String pointer, String zh, String en) {
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.zh()).contains(zh);
        assertThat(problem.en()).contains(en);
    }

    static List<DossierReader.Record> readAll(byte[] input) {
        return readAll(new ByteArrayInputStream(input));
    }

    static List<DossierReader.Record> readAll(String input) {
        return readAll(input.getBytes(UTF_8));
    }

    static List<DossierReader.Record> readAll(InputStream in) {
        List<DossierReader.Record> records = new ArrayList<>();
        READER.readAll(in, records::add);
        for (DossierReader.Record read : records) {
            assertThat(read.dossier() == null).isEqualTo(!read.problems().isEmpty());
            assertThat(read.problems()).allMatch(problem -> problem.line() == read.line());
        }
        return records;
    }

    static List<@Nullable String> ids(List<DossierReader.Record> records) {
        return records.stream()
                .map(DossierReader.Record::dossier)
                .map(dossier -> dossier == null ? null : dossier.id())
                .toList();
    }

    private DossierReading() {}
}
