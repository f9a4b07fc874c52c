package org.netsword.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netsword.fact.FactTypes;

/**
 * Some names are words of the rule language, or are misread by its compiler; no attribute may have
 * such a name.
 */
class AttributesInRulesTest {
    @Test
    void every_attribute_of_every_fact_can_be_used_in_a_rule() {
        Map<String, String> files = new LinkedHashMap<>();
        for (FactTypes.Type type : FactTypes.all()) {
            StringBuilder source =
                    new StringBuilder(
                            "package org.netsword.rules.sample\nimport org.netsword.fact.*\n");
            for (String attribute : type.attributes().keySet()) {
                source.append("rule \"")
                        .append(type.name())
                        .append('.')
                        .append(attribute)
                        .append("\" when\n    $one : ")
                        .append(type.name())
                        .append("( ")
                        .append(attribute)
                        .append(" != null )\n    ")
                        .append(type.name())
                        .append("( ")
                        .append(attribute)
                        .append(" == $one.")
                        .append(attribute)
                        .append(" )\nthen end\n");
            }
            files.put("rules/sample/" + type.name() + ".drl", source.toString());
        }
        assertThat(new RuleCompiler(files).faults()).isEmpty();
    }
}
