package org.netsword.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassifyCommandTest {
    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void reportsAViolationAndExitsWith1(@TempDir Path dir) throws IOException {
        Run run = Run.of("classify", file(dir, "a.json", Dossiers.violating("案一")));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.out())
                .contains("案卷 案一", Dossiers.VIOLATION, "违反条款", "处罚幅度", "主管部门", "证据", "＝否")
                .contains("合计：案卷 1 份");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void exitsWith0WhenNothingIsFound(@TempDir Path dir) throws IOException {
        Run run = Run.of("classify", file(dir, "a.json", Dossiers.clean("c1")));

        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        assertThat(run.out()).contains("未发现违法行为");
    }

    @Test
    void reportsInEnglish(@TempDir Path dir) throws IOException {
        Run run = Run.of("classify", "--lang", "en", file(dir, "a.json", Dossiers.violating("d1")));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("Dossier d1", "Broken", "Total: dossiers 1");
    }

    @Test
    void writesOneArrayInJsonAndTalksOnStandardErrorOnly(@TempDir Path dir) throws IOException {
        String two = Dossiers.violating("d1") + "\n" + Dossiers.clean("d2") + "\n";

        Run run = Run.of("classify", "--format", "json", file(dir, "a.jsonl", two));

        JsonNode array = mapper.readTree(run.out());
        assertThat(array.isArray()).isTrue();
        assertThat(array.findValuesAsText("dossierId")).containsExactly("d1", "d2");
        assertThat(run.err()).contains("合计：案卷 2 份");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void keepsClassifyingAfterABadRecord(@TempDir Path dir) throws IOException {
        String three =
                Dossiers.violating("d1")
                        + "\n{\"id\":\"broken\",\"nonsense\":1}\n"
                        + Dossiers.clean("d3")
                        + "\n";

        Run run = Run.of("classify", "--format", "jsonl", file(dir, "a.jsonl", three));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(mapper.readTree(run.out().lines().toList().get(1)).get("dossierId").asText())
                .isEqualTo("d3");
        assertThat(run.err()).contains("a.jsonl", "2", "nonsense", "输入错误 1 处");
    }

    @Test
    void namesAMissingFileAndClassifiesTheOthers(@TempDir Path dir) throws IOException {
        String missing = dir.resolve("没有.json").toString();

        Run run = Run.of("classify", missing, file(dir, "a.json", Dossiers.violating("d1")));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(missing, "不存在", "请核对路径");
        assertThat(run.out()).contains("案卷 d1");
    }

    @Test
    void saysThatADirectoryIsNoFile(@TempDir Path dir) {
        Run run = Run.of("classify", dir.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(dir.toString(), "是目录");
    }

    @Test
    void readsStandardInput() {
        InputStream before = System.in;
        String input = Dossiers.violating("d1");
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(Run.of("classify", "-").exitCode()).isEqualTo(1);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void writesTheResultToAFile(@TempDir Path dir) throws IOException {
        Path result = dir.resolve("结果.json");
        String input = file(dir, "a.json", Dossiers.violating("案一"));

        Run run = Run.of("classify", "--format", "json", "--out", result.toString(), input);

        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(mapper.readTree(Files.readAllBytes(result)).findValuesAsText("dossierId"))
                .isEqualTo(List.of("案一"));
    }

    @Test
    void refusesToOverwriteItsInput(@TempDir Path dir) throws IOException {
        String input = file(dir, "a.json", Dossiers.violating("d1"));

        Run run = Run.of("classify", "--out", input, input);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--out", input);
        assertThat(Files.readString(Path.of(input))).isEqualTo(Dossiers.violating("d1"));
    }

    @Test
    void saysWhyItCannotWrite(@TempDir Path dir) throws IOException {
        String input = file(dir, "a.json", Dossiers.violating("d1"));

        Run run = Run.of("classify", "--out", dir.resolve("none/x.txt").toString(), input);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("无法写入", "请核对路径");
    }

    private static String file(Path dir, String name, String content) throws IOException {
        return Files.writeString(dir.resolve(name), content).toString();
    }
}
