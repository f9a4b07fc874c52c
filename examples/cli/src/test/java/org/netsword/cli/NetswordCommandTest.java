package org.netsword.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetswordCommandTest {
    @ParameterizedTest
    @ValueSource(strings = {"dossier", "classification"})
    void printsASchema(String document) throws IOException {
        Run run = Run.of("schema", document);

        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode schema = new ObjectMapper().readTree(run.out());
        assertThat(schema.has("$schema")).isTrue();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void explainsUsageErrorsInChinese() {
        assertUsageError(Run.of(), "子命令");
        assertUsageError(Run.of("clasify", "x.json"), "clasify", "是否为 classify？");
        assertUsageError(Run.of("classify"), "缺少参数");
        assertUsageError(Run.of("classify", "--formt", "json", "x"), "--formt", "是否为 --format？");
        assertUsageError(Run.of("classify", "--format", "xml", "x"), "“xml”", "jsonl");
        assertUsageError(Run.of("schema", "law"), "“law”", "dossier");
        assertUsageError(Run.of("catalogue", "--date", "2020/11"), "YYYY-MM-DD");
        assertUsageError(Run.of("catalogue", "--task", "x"), "整数");
    }

    @Test
    void helpIsInChinese() {
        Run run = Run.of("classify", "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("用法：", "选项：", "退出码：", "显示本帮助");
    }

    @Test
    void printsVersions() {
        Run run = Run.of("--version");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("netsword ", "规则手册 ");
    }

    private static void assertUsageError(Run run, String... parts) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(parts).contains("错误：").doesNotContain("Exception", "\tat ");
    }
}
