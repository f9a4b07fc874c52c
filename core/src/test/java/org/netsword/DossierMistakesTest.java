package org.netsword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netsword.DossierReading.assertProblem;
import static org.netsword.DossierReading.dossier;
import static org.netsword.DossierReading.problem;
import static org.netsword.DossierReading.problems;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netsword.fact.kind.RegistrationState;

@DisplayName("a dossier with a mistake is refused with a remedy")
class DossierMistakesTest {
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
                problem(dossier("\"merchants\":[{\"id\":\"m1\",\"registraton\":\"REGISTERED\"}]")),
                "/merchants/0/registraton",
                "“经营者（网店）”没有名为“registraton”的字段；是否为 registration？",
                "a Merchant has no field “registraton”; did you mean registration?");
    }

    @Test
    void wrong_enum_value() {
        assertProblem(
                problem(dossier("\"merchants\":[{\"id\":\"m1\",\"registration\":\"REGISTRED\"}]")),
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
                        problem(dossier("\"merchants\":[{\"id\":\"m1\",\"registration\":\"???\"}]"))
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
        assertProblem(problem(dossier("\"merchants\":[null]")), "/merchants/0", "不能有 null", "null");
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
        assertThat(problem(dossier("\"complete\":[\"merchant\"]")).zh()).contains("是否为 merchants？");
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
