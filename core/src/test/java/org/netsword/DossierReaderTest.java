package org.netsword;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netsword.agency.Jurisdiction;
import org.netsword.fact.Fact;
import org.netsword.fact.FactTypes;
import org.netsword.fact.FreeText;
import org.netsword.fact.Merchant;
import org.netsword.fact.kind.RegistrationState;
import org.netsword.fact.kind.TextPart;

@DisplayName("读取案卷：Reading dossiers")
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class DossierReaderTest {
    private static final String HEAD = "\"id\":\"d1\",\"conductFrom\":\"2020-11-11\"";

    private final DossierReader reader = new DossierReader();

    /** A dossier with these further fields. */
    private static String dossier(String... fields) {
        return "{"
                + HEAD
                + Arrays.stream(fields).map(f -> "," + f).collect(Collectors.joining())
                + "}";
    }

    private List<InputProblem> problems(String json) {
        InvalidDossierException e =
                catchThrowableOfType(InvalidDossierException.class, () -> reader.read(json));
        assertThat(e).as("the dossier should be refused: %s", json).isNotNull();
        return e.problems();
    }

    /** The one problem. */
    private InputProblem problem(String json) {
        List<InputProblem> problems = problems(json);
        assertThat(problems).hasSize(1);
        InputProblem problem = problems.get(0);
        assertThat(problem.message().zh()).isNotBlank();
        assertThat(problem.message().en()).isNotBlank();
        return problem;
    }

    private static void assertProblem(
            InputProblem problem, @Nullable String pointer, String zh, String en) {
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.zh()).contains(zh);
        assertThat(problem.en()).contains(en);
    }

    private List<DossierReader.Record> readAll(byte[] input) {
        return readAll(new ByteArrayInputStream(input));
    }

    private List<DossierReader.Record> readAll(String input) {
        return readAll(input.getBytes(UTF_8));
    }

    private List<DossierReader.Record> readAll(InputStream in) {
        List<DossierReader.Record> records = new ArrayList<>();
        reader.readAll(in, records::add);
        for (DossierReader.Record read : records) {
            assertThat(read.dossier() == null).isEqualTo(!read.problems().isEmpty());
            assertThat(read.problems()).allMatch(problem -> problem.line() == read.line());
        }
        return records;
    }

    private static List<@Nullable String> ids(List<DossierReader.Record> records) {
        return records.stream()
                .map(DossierReader.Record::dossier)
                .map(dossier -> dossier == null ? null : dossier.id())
                .toList();
    }

    @Nested
    @DisplayName("a dossier without mistakes")
    class Valid {
        @Test
        void is_read_with_all_its_parts() {
            Dossier dossier =
                    reader.read(
                            """
                            {"schema": "netsword/dossier/1", "id": "d1",
                             "conductFrom": "2020-11-01", "conductTo": "2020-11-11",
                             "decisionDate": "2021-02-03", "jurisdiction": "140100",
                             "complete": ["merchants"],
                             "texts": [{"inId": "p1", "part": "TITLE", "text": "最好的茶"}],
                             "publications": [{"id": "p1"}],
                             "merchants": [
                               {"id": "m1", "registration": "REGISTERED", "yearTurnover": 1e5,
                                "salesCount": 12, "businesses": [], "activities": null,
                                "ceasedOn": "2020-12-01"}]}
                            """);

            assertThat(dossier.conductDate()).isEqualTo("2020-11-11");
            assertThat(dossier.decisionDate()).isEqualTo("2021-02-03");
            assertThat(dossier.jurisdiction()).isEqualTo(new Jurisdiction("140100"));
            assertThat(dossier.complete()).containsExactly("merchants");
            assertThat(dossier.texts()).containsExactly(new FreeText("p1", TextPart.TITLE, "最好的茶"));
            assertThat(dossier.facts())
                    .last()
                    .isEqualTo(
                            Merchant.builder()
                                    .id("m1")
                                    .registration(RegistrationState.REGISTERED)
                                    .yearTurnover(new BigDecimal("100000"))
                                    .salesCount(12)
                                    .businesses(java.util.Set.of())
                                    .ceasedOn(LocalDate.of(2020, 12, 1))
                                    .build());
        }

        @Test
        void may_leave_out_everything_but_id_and_date_and_null_means_left_out() {
            Dossier dossier =
                    reader.read(dossier("\"schema\":null,\"merchants\":null,\"conductTo\":null"));

            assertThat(dossier.facts()).isEmpty();
            assertThat(dossier.jurisdiction()).isEqualTo(Jurisdiction.NATIONWIDE);
            assertThat(dossier.conductTo()).isNull();
        }

        @Test
        void may_hold_facts_of_every_type() {
            String lists =
                    FactTypes.all().stream()
                            .map(type -> "\"" + type.json() + "\":[{" + id(type) + "}]")
                            .collect(Collectors.joining(","));

            Dossier dossier = reader.read(dossier(lists));

            assertThat(dossier.facts()).hasSize(FactTypes.all().size());
            assertThat(dossier.facts().stream().map(Fact::getClass)).doesNotHaveDuplicates();
        }

        private String id(FactTypes.Type type) {
            return type.attributes().containsKey("id") ? "\"id\":\"" + type.json() + "\"" : "";
        }

        @Test
        void every_attribute_of_every_type_can_be_given() {
            for (FactTypes.Type type : FactTypes.all()) {
                for (FactTypes.AttributeInfo attribute : type.attributes().values()) {
                    List<InputProblem> problems =
                            problems(
                                    dossier(
                                            "\""
                                                    + type.json()
                                                    + "\":[{\""
                                                    + attribute.name()
                                                    + "\":{}}]"));
                    assertThat(problems)
                            .as("%s.%s", type.name(), attribute.name())
                            .anyMatch(
                                    problem ->
                                            problem.zh().contains("实际是对象")
                                                    && problem.zh().contains(attribute.name()));
                }
            }
        }

        @Test
        void may_be_as_large_as_the_limits_allow() {
            String facts =
                    IntStream.range(0, 10_000)
                            .mapToObj(i -> "{\"id\":\"m" + i + "\"}")
                            .collect(Collectors.joining(","));

            assertThat(reader.read(dossier("\"merchants\":[" + facts + "]")).facts())
                    .hasSize(10_000);
        }
    }

    @Nested
    @DisplayName("a dossier with a mistake is refused with a remedy")
    class Mistakes {
        @Test
        void unknown_list() {
            assertProblem(
                    problem(dossier("\"merchant\":[]")),
                    "/merchant",
                    "没有名为“merchant”的字段；是否为 merchants？",
                    "did you mean merchants?");
        }

        @Test
        void unknown_field_of_a_fact() {
            assertProblem(
                    problem(
                            dossier(
                                    "\"merchants\":[{\"id\":\"m1\",\"registraton\":\"REGISTERED\"}]")),
                    "/merchants/0/registraton",
                    "“经营者（网店）”没有名为“registraton”的字段；是否为 registration？",
                    "a Merchant has no field “registraton”; did you mean registration?");
        }

        @Test
        void wrong_enum_value() {
            assertProblem(
                    problem(
                            dossier(
                                    "\"merchants\":[{\"id\":\"m1\",\"registration\":\"REGISTRED\"}]")),
                    "/merchants/0/registration",
                    "“REGISTRED”不是允许的取值；是否为 REGISTERED？",
                    "did you mean REGISTERED?");
        }

        @ParameterizedTest
        @ValueSource(strings = {"registered", "已登记"})
        void enum_value_in_lower_case_or_in_chinese(String given) {
            String label = given.equals("已登记") ? RegistrationState.REGISTERED.zh() : given;

            assertThat(
                            problem(
                                            dossier(
                                                    "\"merchants\":[{\"id\":\"m1\",\"registration\":\""
                                                            + label
                                                            + "\"}]"))
                                    .zh())
                    .contains("是否为 REGISTERED？");
        }

        @Test
        void enum_value_like_no_other_shows_what_is_allowed() {
            assertThat(
                            problem(
                                            dossier(
                                                    "\"merchants\":[{\"id\":\"m1\",\"registration\":\"???\"}]"))
                                    .zh())
                    .contains(
                            Arrays.stream(RegistrationState.values())
                                    .map(Enum::name)
                                    .collect(Collectors.joining("、")));
        }

        @Test
        void answer_given_as_truth_value() {
            assertThat(
                            problem(
                                            dossier(
                                                    "\"merchants\":[{\"id\":\"m1\",\"claimsPersonalSale\":true}]"))
                                    .zh())
                    .contains("请写成 \"YES\"");
        }

        @ParameterizedTest
        @CsvSource({
            "2020/11/05, 2020-11-05",
            "20201105, 2020-11-05",
            "2020年11月5日, 2020-11-05",
            "2020-11-05T08:00:00, 2020-11-05",
            "2021-02-30, 2020-11-11",
            "yesterday, 2020-11-11",
            "+12020-01-01, 2020-11-11"
        })
        void wrong_date(String given, String example) {
            assertProblem(
                    problem("{\"id\":\"d1\",\"conductFrom\":\"" + given + "\"}"),
                    "/conductFrom",
                    "“" + given + "”不是有效日期；请写成 yyyy-MM-dd，例如 " + example,
                    "such as " + example);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "name|5|请写成 \"5\"",
                    "name|true|请写成 \"true\"",
                    "name|[\"a\"]|请去掉方括号",
                    "ceasedOn|20201105|此处应为日期",
                    "yearTurnover|\"100\"|此处应为数字",
                    "yearTurnover|1e999999999|超出范围",
                    "yearTurnover|1e99999999999|超出范围",
                    "salesCount|1.0|此处应为整数",
                    "salesCount|\"1\"|此处应为整数",
                    "salesCount|99999999999|超出范围",
                    "businesses|\"FOOD\"|要加方括号",
                    "registration|3|此处应为文本",
                    "id|7|请写成 \"7\"",
                })
        void wrong_type_is_not_converted(String field, String value, String remedy) {
            String id = field.equals("id") ? "" : "\"id\":\"m1\",";

            assertProblem(
                    problem(dossier("\"merchants\":[{" + id + "\"" + field + "\":" + value + "}]")),
                    "/merchants/0/" + field,
                    remedy,
                    "");
        }

        @Test
        void null_in_a_list() {
            assertProblem(
                    problem(dossier("\"merchants\":[null]")), "/merchants/0", "不能有 null", "null");
            assertThat(
                            problem(dossier("\"merchants\":[{\"id\":\"m\",\"activities\":[null]}]"))
                                    .pointer())
                    .isEqualTo("/merchants/0/activities/0");
        }

        @Test
        void list_that_is_no_list_and_fact_that_is_no_object() {
            assertThat(problem(dossier("\"merchants\":{\"id\":\"m1\"}")).zh()).contains("要加方括号");
            assertThat(problem(dossier("\"merchants\":[\"m1\"]")).zh()).contains("此处应为对象");
            assertThat(problem("[]").zh()).contains("此处应为对象");
            assertThat(problem("null").zh()).contains("实际是null");
        }

        @Test
        void missing_id_and_missing_date() {
            assertThat(problems("{}"))
                    .extracting(InputProblem::pointer)
                    .containsExactly("/id", "/conductFrom");
            assertThat(problem("{\"id\":\" \",\"conductFrom\":\"2020-11-11\"}").zh())
                    .contains("缺少必填的“id”（案卷编号）");
        }

        @ParameterizedTest
        @ValueSource(strings = {"merchants", "platforms", "parties"})
        void missing_id_of_an_actor(String list) {
            assertProblem(
                    problem(dossier("\"" + list + "\":[{}]")),
                    "/" + list + "/0/id",
                    "缺少必填的“id”（编号）",
                    "missing");
        }

        @Test
        void free_text_without_place_and_words() {
            assertThat(problems(dossier("\"texts\":[{\"part\":\"TITLE\"}]")))
                    .extracting(InputProblem::pointer)
                    .contains("/texts/0/inId", "/texts/0/text");
        }

        @Test
        void wrong_schema_and_wrong_place() {
            assertThat(problem(dossier("\"schema\":\"netsword/dossier/2\"")).zh())
                    .contains("netsword/dossier/1");
            assertThat(problem(dossier("\"jurisdiction\":\"山西\"")).zh()).contains("140000（山西省）");
            assertThat(problem(dossier("\"jurisdiction\":140100")).zh()).contains("请写成 \"140100\"");
        }

        @Test
        void repeated_field() {
            assertProblem(problem(dossier("\"id\":\"d2\"")), "/id", "“id”重复出现", "occurs twice");
            assertThat(
                            problem(
                                            dossier(
                                                    "\"merchants\":[{\"id\":\"m1\",\"name\":\"a\",\"name\":\"b\"}]"))
                                    .pointer())
                    .isEqualTo("/merchants/0/name");
        }

        @Test
        void dangling_reference() {
            assertProblem(
                    problem(
                            dossier(
                                    "\"merchants\":[{\"id\":\"m1\"}]",
                                    "\"disclosures\":[{\"subjectId\":\"m2\"}]")),
                    "/disclosures/0/subjectId",
                    "引用的编号“m2”在案卷中不存在；是否为 m1？",
                    "did you mean m1?");
        }

        @Test
        void id_used_twice() {
            assertProblem(
                    problem(dossier("\"merchants\":[{\"id\":\"m1\"},{\"id\":\"m1\"}]")),
                    "/merchants/1/id",
                    "编号“m1”已用于另一条",
                    "already used");
        }

        @Test
        void list_declared_complete_that_does_not_exist() {
            assertThat(problem(dossier("\"complete\":[\"merchant\"]")).zh())
                    .contains("是否为 merchants？");
        }

        @Test
        void all_mistakes_are_reported_at_once() {
            assertThat(
                            problems(
                                    """
                                    {"id": 5, "conductFrom": "11.11.2020", "colour": {"a": ["b"]},
                                     "merchants": [{"id": "m1", "registration": "NO", "name": 1},
                                                   {"id": "m2", "activities": ["SELL", 3]}],
                                     "disclosures": [{"subjectId": "m9"}]}
                                    """))
                    .extracting(InputProblem::pointer)
                    .containsExactly(
                            "/id",
                            "/conductFrom",
                            "/colour",
                            "/merchants/0/registration",
                            "/merchants/0/name",
                            "/merchants/1/activities/0",
                            "/merchants/1/activities/1",
                            "/disclosures/0/subjectId");
        }

        @Test
        void facts_without_their_id_do_not_make_references_look_dangling() {
            assertThat(
                            problems(
                                    dossier(
                                            "\"merchants\":[{\"id\":1},{}]",
                                            "\"disclosures\":[{\"subjectId\":\"1\"}]")))
                    .extracting(InputProblem::pointer)
                    .containsExactly("/merchants/0/id", "/merchants/1/id");
        }

        @Test
        void lost_facts_do_not_make_references_look_dangling() {
            assertThat(
                            problem(
                                            dossier(
                                                    "\"merchant\":[{\"id\":\"m1\"}]",
                                                    "\"disclosures\":[{\"subjectId\":\"m1\"}]"))
                                    .pointer())
                    .isEqualTo("/merchant");
        }

        @Test
        void names_with_slashes_are_escaped_in_pointers() {
            assertThat(problem(dossier("\"a/b~c\":1")).pointer()).isEqualTo("/a~1b~0c");
        }
    }

    @Nested
    @DisplayName("broken JSON")
    class BrokenJson {
        @Test
        void names_line_and_column() {
            assertProblem(
                    problem("{\"id\": \"茶\",\n \"conductFrom\" \"2020-11-11\"}"),
                    "/conductFrom",
                    "第 2 行第 16 个字符",
                    "line 2 character 16");
            assertThat(readAll("\n{\"id\": \"d\",\n \"conductFrom\": 茶}").get(0).problems())
                    .singleElement()
                    .satisfies(
                            problem ->
                                    assertThat(problem.zh())
                                            .startsWith("第2行 ")
                                            .contains("第 3 行第 18 个字符"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"id\":\"d1\"",
                    "{\"id\":\"d1",
                    "{\"merchants\":[",
                    "{\"merchants\":[{\"id\":\"m",
                    "{\"id\":",
                    "{",
                    "{\"id\":\"\\"
                })
        void that_breaks_off_says_so(String json) {
            assertThat(problem(json).zh()).contains("中断").contains("第 1 行");
            assertThat(readAll(json + "\n\n"))
                    .singleElement()
                    .satisfies(r -> assertThat(r.problems().get(0).zh()).contains("JSON 在第 1 行中断"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{'id':'d'}",
                    "{\"id\":\"d\",}",
                    "/* x */ {}",
                    "{\"id\":NaN}",
                    "id,name",
                    "}",
                    "{\"id\":\"\u0001\"}",
                    "{\"id\":\"\\x\"}",
                    "{]",
                    "\u0000{}"
                })
        void of_any_kind_is_one_problem(String json) {
            assertThat(problems(json)).hasSize(1);
            assertThat(readAll(json))
                    .singleElement()
                    .satisfies(r -> assertThat(r.problems()).hasSize(1));
        }

        @Test
        void is_reported_besides_what_was_found_before_it() {
            assertThat(problems("{\"id\":5,\"conductFrom\":}"))
                    .extracting(InputProblem::pointer)
                    .containsExactly("/id", "/conductFrom");
        }

        @Test
        void includes_anything_after_the_end() {
            assertThat(problem(dossier() + "\n" + dossier()).zh()).contains("一行一个");
            assertThat(problem("").zh()).contains("输入是空的");
            assertThat(problem(" \n ").zh()).contains("输入是空的");
        }
    }

    @Nested
    @DisplayName("inputs beyond the limits are refused quickly")
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    class Limits {
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
                    new ByteArrayInputStream((large + "\n" + dossier()).getBytes(UTF_8)),
                    records::add);

            assertThat(ids(records)).containsExactly(null, "d1");
            assertThat(records.get(0).problems().get(0).zh())
                    .contains("超过 100 bytes")
                    .contains("拆分");
            assertThatThrownBy(() -> small.read(large)).hasMessageContaining("超过 100 bytes");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[", "{\"a\":"})
        void deep_nesting(String open) {
            String json = "{" + HEAD + ",\"x\":" + open.repeat(100_000);

            assertThat(problems(json))
                    .last()
                    .satisfies(p -> assertThat(p.zh()).contains("嵌套超过 64 层"));
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

    @Nested
    @DisplayName("files")
    class Files {
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
            assertThat(reader.read("\uFEFF" + one).id()).isEqualTo("d1");
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
                    .satisfies(
                            record -> assertThat(record.problems().get(0).zh()).contains("UTF-16"));
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

            reader.readAll(
                    new ByteArrayInputStream(lines.getBytes(UTF_8)),
                    record -> {
                        assertThat(record.line()).isEqualTo(++count[0]);
                        assertThat(record.dossier()).isNotNull();
                    });

            assertThat(count[0]).isEqualTo(100_000);
        }
    }
}
