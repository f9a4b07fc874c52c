package org.netsword.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CatalogueCommandTest {
    private static final String ID = Dossiers.VIOLATION;

    @Test
    void listsTheCatalogue() {
        Run run = Run.of("catalogue");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains(ID, "牵头", "共 ");
    }

    @Test
    void narrowsByAreaLawTaskAndAgency() throws IOException {
        JsonNode all = json("catalogue", "--format", "json");
        JsonNode some =
                json(
                        "catalogue",
                        "--format=json",
                        "--area=operator",
                        "--law=《中华人民共和国电子商务法》",
                        "--agency=市场监督管理部门");

        assertThat(some.size()).isPositive().isLessThan(all.size());
        assertThat(some.findValuesAsText("area")).containsOnly("operator");
        assertThat(some.findValuesAsText("id")).contains(ID);
        assertThat(json("catalogue", "--format=json", "--law=e-commerce-law", "--area=operator"))
                .isEqualTo(json("catalogue", "--format=json", "--law=电子商务法", "--area=operator"));
    }

    @Test
    void showsTheProvisionsOfADay() throws IOException {
        JsonNode before = json("catalogue", "--format=json", "--date=2018-12-31", ID);
        JsonNode later = json("catalogue", "--format=json", "--date=2019-01-01", ID);

        assertThat(before.get(0).get("duties").findValuesAsText("law"))
                .doesNotContain("e-commerce-law");
        assertThat(later.get(0).get("duties").findValuesAsText("law")).contains("e-commerce-law");
    }

    @Test
    void showsAWholeEntry() {
        Run run = Run.of("catalogue", ID);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains(ID, "要件", "例外", "依据", "处罚", "主管部门", "违法示例", "不违法示例");
    }

    @Test
    void suggestsWhatWasMeant() {
        assertUnknown(Run.of("catalogue", ID + "s"), ID + "s", "是否为 " + ID + "？");
        assertUnknown(Run.of("catalogue", "--area", "operater"), "是否为 operator？");
        assertUnknown(Run.of("catalogue", "--law", "e-comerce-law"), "是否为 e-commerce-law？");
        assertUnknown(Run.of("catalogue", "--task", "99"), "99", "可用：1");
        assertUnknown(Run.of("catalogue", "--agency", "不存在的机关"), "不存在的机关");
    }

    private static JsonNode json(String... args) throws IOException {
        Run run = Run.of(args);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    private static void assertUnknown(Run run, String... parts) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(parts);
    }
}
