package org.netsword.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.netsword.Evidence;

/** Evidence in words. */
final class EvidenceText {
    private EvidenceText() {}

    /** One line for each fact: 公示、标明 d1（/disclosures/0）：已展示＝否. */
    static List<String> lines(List<Evidence> evidence, Lang lang) {
        return evidence.stream().map(fact -> line(fact, lang)).toList();
    }

    private static String line(Evidence fact, Lang lang) {
        String id = fact.factId() == null ? "" : " " + fact.factId();
        String values =
                fact.values().stream()
                        .map(
                                value ->
                                        lang.of(
                                                value.zh() + "＝" + value.text(),
                                                value.attribute() + "=" + value.value()))
                        .collect(Collectors.joining(lang.of("，", ", ")));
        return lang.of(
                fact.zh()
                        + id
                        + "（"
                        + fact.pointer()
                        + "）"
                        + (values.isEmpty() ? "" : "：")
                        + values,
                fact.factType()
                        + id
                        + " ("
                        + fact.pointer()
                        + ")"
                        + (values.isEmpty() ? "" : ": ")
                        + values);
    }
}
