package org.netsword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netsword.DossierReading.assertProblem;
import static org.netsword.DossierReading.dossier;
import static org.netsword.DossierReading.problem;
import static org.netsword.DossierReading.problems;
import static org.netsword.DossierReading.readAll;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("broken JSON")
class BrokenJsonTest {
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
