package org.netsword;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.netsword.DossierReading.HEAD;
import static org.netsword.DossierReading.dossier;
import static org.netsword.DossierReading.ids;
import static org.netsword.DossierReading.problem;
import static org.netsword.DossierReading.problems;
import static org.netsword.DossierReading.readAll;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("inputs beyond the limits are refused")
class InputLimitsTest {
    /** Begin, then so many MB of one letter, then end; never in memory as a whole. */
    private InputStream huge(String begin, int megabytes, String end) {
        byte[] chunk = "x".repeat(1_000_000).getBytes(UTF_8);
        List<InputStream> parts = new ArrayList<>();
        parts.add(new ByteArrayInputStream(begin.getBytes(UTF_8)));
        for (int i = 0; i < megabytes; i++) {
            parts.add(new ByteArrayInputStream(chunk));
        }
        parts.add(new ByteArrayInputStream(end.getBytes(UTF_8)));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"texts\":[{\"inId\":\"p\",\"text\":\"", "\"unknown\":{\"a\":\""})
    void text_of_50_MB(String field) {
        String close = field.startsWith("\"texts") ? "\"}]}" : "\"}}";

        List<DossierReader.Record> records =
                readAll(huge("{" + HEAD + "," + field, 50, close + "\n" + dossier() + "\n"));

        assertThat(ids(records)).containsExactly(null, "d1");
        assertThat(records.get(0).problems())
                .last()
                .satisfies(
                        problem ->
                                assertThat(problem.zh())
                                        .contains("文本超过 1000000 个字符")
                                        .contains("拆分"));
    }

    @Test
    void text_of_50_MB_in_an_array_does_not_lose_the_rest() {
        List<DossierReader.Record> records =
                readAll(huge("[{\"id\":\"", 50, "\"},\n" + dossier() + "]"));

        assertThat(ids(records)).containsExactly(null, "d1");
        assertThat(records.get(1).line()).isEqualTo(2);
    }

    @Test
    void record_that_is_too_large_as_a_whole() {
        DossierReader small = new DossierReader(new InputLimits(10, 1000, 8, 100));
        List<DossierReader.Record> records = new ArrayList<>();
        String large = dossier("\"jurisdiction\":" + " ".repeat(100) + "\"140100\"");

        small.readAll(
                new ByteArrayInputStream((large + "\n" + dossier()).getBytes(UTF_8)), records::add);

        assertThat(ids(records)).containsExactly(null, "d1");
        assertThat(records.get(0).problems().get(0).zh()).contains("超过 100 bytes").contains("拆分");
        assertThatThrownBy(() -> small.read(large)).hasMessageContaining("超过 100 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void deep_nesting(String open) {
        String json = "{" + HEAD + ",\"x\":" + open.repeat(100_000);

        assertThat(problems(json)).last().satisfies(p -> assertThat(p.zh()).contains("嵌套超过 64 层"));
        assertThat(readAll(json + "\n" + dossier()).get(0).problems())
                .last()
                .satisfies(p -> assertThat(p.zh()).contains("嵌套超过 64 层"));
    }

    @Test
    void one_hundred_thousand_facts() {
        String facts =
                IntStream.range(0, 100_000)
                        .mapToObj(i -> "{\"id\":\"m" + i + "\"}")
                        .collect(Collectors.joining(",\n"));

        List<DossierReader.Record> records = readAll(dossier("\"merchants\":[" + facts + "]"));

        assertThat(records)
                .singleElement()
                .satisfies(
                        r ->
                                assertThat(r.problems())
                                        .singleElement()
                                        .satisfies(
                                                p ->
                                                        assertThat(p.zh())
                                                                .contains("不得超过 10000 项")
                                                                .contains("拆分成多个案卷")));
    }

    @Test
    void too_many_facts_over_several_lists() {
        DossierReader small = new DossierReader(new InputLimits(2, 1000, 8, 1000));

        assertThatThrownBy(
                        () ->
                                small.read(
                                        dossier(
                                                "\"merchants\":[{\"id\":\"a\"},{\"id\":\"b\"}]",
                                                "\"products\":[{}]")))
                .hasMessageContaining("/products/0: ")
                .hasMessageContaining("不得超过 2 项");
    }

    @Test
    void more_mistakes_than_anybody_would_read() {
        String fields =
                IntStream.range(0, 100_000)
                        .mapToObj(i -> "\"f" + i + "\":0")
                        .collect(Collectors.joining(","));

        assertThat(problems("{" + fields + "}"))
                .hasSize(1001)
                .last()
                .satisfies(p -> assertThat(p.zh()).contains("错误超过 1000 处"));
    }

    @Test
    void endless_field_names_and_numbers() {
        assertThat(problem("{\"" + "n".repeat(100_000) + "\":1}").zh()).contains("过长");
        assertThat(
                        problem(
                                        dossier(
                                                "\"merchants\":[{\"id\":\"m\",\"yearTurnover\":"
                                                        + "1".repeat(5000)
                                                        + "}]"))
                                .zh())
                .contains("过长");
    }

    @Test
    void must_be_positive() {
        assertThatIllegalArgumentException().isThrownBy(() -> new InputLimits(0, 1, 1, 1));
    }
}
