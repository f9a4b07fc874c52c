package org.netsword.toolkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netsword.rulebook.RulebookException;

/** A broken rulebook does not load, and says everything that is wrong with it. */
class BrokenRulebookTest {
    @TempDir Path root;

    @TempDir Path output;

    @BeforeEach
    void copy() {
        SampleRulebook.copyTo(root);
    }

    @Test
    void all_faults_are_listed_at_once_each_with_its_place() throws IOException {
        replace("catalogue/price.yaml", "- id: price.unfair\n", "- id: price.overcharge\n");
        replace(
                "catalogue/price.yaml",
                "article: 2, paragraph: 1, item: 3",
                "article: 2, paragraph: 1, item: 4");
        replace(
                "catalogue/price.yaml",
                "{law: sample-law, version: 2021-10-01, from: 2022-01-01, article: 5",
                "{law: sampel-law, version: 2021-10-01, from: 2022-01-01, article: 5");

        assertFaults(
                "编号“price.overcharge”重复",
                "catalogue/price.yaml:1: price.overcharge：《示例法》（2018-01-01）第二条第一款第（四）项 没有第 4 项",
                "没有法律“sampel-law”；是否为 sample-law？",
                "rules/price/unfair.drl:9: 目录中没有违法类型“price.unfair”");
    }

    @Test
    void an_unknown_field_is_a_fault_with_line_and_suggestion() throws IOException {
        replace(
                "catalogue/price.yaml",
                "  evidenceLevel: platform_data",
                "  evidencelevel: platform_data");
        assertFaults("catalogue/price.yaml:6: 没有字段“evidencelevel”；是否为 evidenceLevel？");
    }

    @Test
    void a_hole_in_the_time_line_is_a_fault() throws IOException {
        replace(
                "catalogue/price.yaml",
                "from: 2019-01-01, to: 2021-12-31, article: 3",
                "from: 2019-01-01, to: 2021-11-30, article: 3");
        assertFaults("处罚条款 sample-law 在 2021-12-01 至 2021-12-31 之间有空档");
    }

    @Test
    void a_citation_that_was_not_checked_needs_a_reason() throws IOException {
        replace(
                "catalogue/price.yaml",
                "checked: unverified, reason: 条号未核实",
                "checked: unverified");
        assertFaults("price.unfair：sample-law第一条 标为 unverified，但没有说明 reason");
    }

    @Test
    void an_element_that_no_condition_decides_is_a_fault() throws IOException {
        replace("rules/price/overcharge.drl", " [more]", "");
        assertFaults("没有条件判断要件“more”（实收高于标示）；请在判断它的条件行末尾注明 // [more]");
    }

    @Test
    void a_consequence_of_ones_own_is_a_fault() throws IOException {
        replace(
                "rules/price/overcharge.drl",
                "findings.report(drools, $o);",
                "System.out.println($o);");
        assertFaults("规则的结论只能是 findings.report(drools, $当事人, $其他事实…);");
    }

    @Test
    void a_join_that_would_tie_unknown_to_unknown_is_a_fault() throws IOException {
        replace("rules/price/unfair.drl", "then", "    $l : Listing( id == $o.listingId )\nthen");
        assertFaults("“id == $o.listingId”的两边都可能未知", "请在前面加上 id != null");
    }

    @Test
    void rule_attributes_are_a_fault() throws IOException {
        replace("rules/price/overcharge.drl", "when", "salience 10\nwhen");
        assertFaults("不允许规则属性 salience");
    }

    @Test
    void an_unknown_field_in_a_rule_is_a_fault_in_its_file() throws IOException {
        replace("rules/price/unfair.drl", "chargedTotal", "chargedTotel");
        assertFaults("rules/price/unfair.drl");
    }

    private void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(root.resolve(file));
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not contain " + from);
        }
        Files.writeString(root.resolve(file), text.replace(from, to));
    }

    private void assertFaults(String... faults) {
        assertThatThrownBy(() -> new RulebookCompiler(root, output, "broken").compile())
                .isInstanceOf(RulebookException.class)
                .hasMessageContainingAll(faults);
    }
}
