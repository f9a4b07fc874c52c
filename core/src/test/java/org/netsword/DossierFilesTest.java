package org.netsword;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.netsword.DossierReading.READER;
import static org.netsword.DossierReading.dossier;
import static org.netsword.DossierReading.ids;
import static org.netsword.DossierReading.problem;
import static org.netsword.DossierReading.readAll;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("files")
class DossierFilesTest {
    private final String one = dossier();
    private final String pretty = one.replace(",", ",\n  ").replace("{", "{\n") + "\n";

    private String named(String id) {
        return one.replace("d1", id);
    }

    @Test
    void one_pretty_document() {
        assertThat(ids(readAll(pretty))).containsExactly("d1");
        assertThat(ids(readAll("\n\n  " + pretty.replace("\n", "\r\n")))).containsExactly("d1");
    }

    @Test
    void json_lines_with_blank_lines_and_either_line_end() {
        List<DossierReader.Record> records =
                readAll("\r\n" + named("a") + "\r\n\r\n  \n" + named("b") + "\n" + named("c"));

        assertThat(ids(records)).containsExactly("a", "b", "c");
        assertThat(records).extracting(DossierReader.Record::line).containsExactly(2L, 5L, 6L);
    }

    @Test
    void an_array_of_dossiers() {
        List<DossierReader.Record> records =
                readAll("[\n" + named("a") + ",\n" + pretty + " , " + named("c") + "\n]\n");

        assertThat(ids(records)).containsExactly("a", "d1", "c");
        assertThat(records.get(1).line()).isEqualTo(3);
        assertThat(readAll("[]")).isEmpty();
    }

    @Test
    void byte_order_mark() {
        assertThat(ids(readAll("\uFEFF" + one))).containsExactly("d1");
        assertThat(ids(readAll("\uFEFF[" + one + "]"))).containsExactly("d1");
        assertThat(ids(readAll("\uFEFF" + named("a") + "\n\uFEFF" + named("b"))))
                .containsExactly("a", "b");
        assertThat(READER.read("\uFEFF" + one).id()).isEqualTo("d1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\n", "\uFEFF", "\uFEFF\n"})
    void empty_file(String input) {
        assertThat(readAll(input))
                .singleElement()
                .satisfies(
                        record -> {
                            assertThat(record.line()).isEqualTo(1);
                            assertThat(record.problems().get(0).zh()).contains("输入是空的");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"b\",}",
                "{\"id\":\"b\"",
                "{\"id\":\"b",
                "oops",
                "]",
                "}",
                "{\"id\":\"b\"},",
                "{\"x\":[[[0",
                "null"
            })
    void one_bad_line_does_not_lose_the_rest(String bad) {
        for (List<String> order :
                List.of(
                        List.of(named("a"), bad, named("c")),
                        List.of(bad, named("a"), named("c")),
                        List.of(named("a"), named("c"), bad))) {
            List<DossierReader.Record> records = readAll(String.join("\n", order));

            assertThat(ids(records)).as(order.toString()).hasSize(3).contains("a", "c");
            int line = order.indexOf(bad);
            assertThat(records.get(line).problems().get(0).line()).isEqualTo(line + 1);
        }
    }

    @Test
    void one_bad_record_in_an_array_does_not_lose_the_rest() {
        List<DossierReader.Record> records =
                readAll(
                        "["
                                + named("a")
                                + ",\n{\"id\": 5},\nnull, \"x,]\",\n{\"id\":\"a\",\"id\":\"b\"},"
                                + named("c")
                                + "]");

        assertThat(ids(records)).containsExactly("a", null, null, null, null, "c");
        assertThat(records)
                .extracting(DossierReader.Record::line)
                .containsExactly(1L, 2L, 3L, 3L, 4L, 4L);
    }

    @Test
    void broken_json_in_an_array_says_from_where_on_nothing_was_read() {
        List<DossierReader.Record> records =
                readAll("[" + named("a") + ",\n{\n\"id\" \"b\"},\n" + named("c") + "]");

        assertThat(ids(records)).containsExactly("a", null);
        assertThat(records.get(1).problems())
                .last()
                .satisfies(
                        problem -> {
                            assertThat(problem.zh()).contains("数组自第 3 行起不能再读");
                            assertThat(problem.en()).contains("from line 3 on");
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[D D]|缺少逗号",
                "[D,]|多了逗号",
                "[D|没有以 ] 结束",
                "[D,|没有以 ] 结束",
                "[D]x|数组结束之后还有内容",
                "[D][D]|数组结束之后还有内容",
                "[D,,D]|不是合法的 JSON",
                "[D,{|中断"
            })
    void an_array_that_is_not_well_formed(String input, String message) {
        List<DossierReader.Record> records = readAll(input.replace("D", one));

        assertThat(ids(records)).containsExactly("d1", null);
        assertThat(records.get(1).problems().get(0).zh()).contains(message);
    }

    @Test
    void a_document_followed_by_more_is_not_half_read() {
        assertThat(readAll(pretty + pretty))
                .singleElement()
                .satisfies(
                        record ->
                                assertThat(record.problems().get(0).zh())
                                        .contains("案卷结束之后还有内容（第 4 行）"));
    }

    @Test
    void wrong_encoding() {
        byte[] gbk =
                dossier("\"merchants\":[\n{\"id\":\"m\",\"name\":\"太原茶叶店\"}]")
                        .getBytes(Charset.forName("GBK"));

        assertThat(readAll(gbk))
                .singleElement()
                .satisfies(
                        record ->
                                assertThat(record.problems().get(0).zh())
                                        .contains("第 2 行不是 UTF-8 编码")
                                        .contains("另存为"));
    }

    @Test
    void wrong_encoding_in_one_line_does_not_lose_the_rest() throws IOException {
        java.io.ByteArrayOutputStream input = new java.io.ByteArrayOutputStream();
        input.write((named("a") + "\n").getBytes(UTF_8));
        input.write((named("茶叶店") + "\n").getBytes(Charset.forName("GBK")));
        input.write(named("太原").getBytes(UTF_8));

        List<DossierReader.Record> records = readAll(input.toByteArray());

        assertThat(ids(records)).containsExactly("a", null, "太原");
        assertThat(records.get(1).problems().get(0).zh()).contains("第 2 行不是 UTF-8 编码");
    }

    @Test
    void utf_16_with_or_without_a_byte_order_mark() {
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_16,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            assertThat(readAll(one.getBytes(charset)))
                    .singleElement()
                    .satisfies(
                            record ->
                                    assertThat(record.problems().get(0).zh())
                                            .contains("UTF-16")
                                            .contains("UTF-8"));
        }
        assertThat(readAll(("\uFEFF" + one).getBytes(StandardCharsets.UTF_16LE)))
                .singleElement()
                .satisfies(record -> assertThat(record.problems().get(0).zh()).contains("UTF-16"));
    }

    @Test
    void a_stream_that_fails() {
        InputStream failing =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("连接中断");
                    }
                };
        InputStream start = new ByteArrayInputStream(("[" + one + ",").getBytes(UTF_8));

        List<DossierReader.Record> records = readAll(new SequenceInputStream(start, failing));

        assertThat(ids(records)).containsExactly("d1", null);
        assertThat(records.get(1).problems().get(0).zh()).contains("连接中断");
    }

    @Test
    void every_cut_of_a_file_is_read_without_an_exception() {
        byte[] whole =
                ("["
                                + dossier("\"merchants\":[{\"id\":\"店\",\"salesCount\":1}]")
                                + ",{\"x\\\"\":[]}]")
                        .getBytes(UTF_8);
        for (int length = 0; length < whole.length; length++) {
            assertThat(readAll(Arrays.copyOf(whole, length))).isNotEmpty();
        }
    }

    @Test
    void a_hundred_thousand_lines_one_at_a_time() {
        String lines = (one + "\n").repeat(100_000);
        int[] count = {0};

        READER.readAll(
                new ByteArrayInputStream(lines.getBytes(UTF_8)),
                record -> {
                    assertThat(record.line()).isEqualTo(++count[0]);
                    assertThat(record.dossier()).isNotNull();
                });

        assertThat(count[0]).isEqualTo(100_000);
    }
}
