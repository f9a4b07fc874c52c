package org.netsword.internal.adjudication;

import java.util.List;
import java.util.stream.Collectors;
import org.netsword.CitedProvision;
import org.netsword.CompetentAgencies;
import org.netsword.Evidence;
import org.netsword.SanctionOutcome;
import org.netsword.Violation.Alternative;
import org.netsword.Violation.Offender;
import org.netsword.law.Bilingual;

/** Writes the one-paragraph explanation of a violation. */
final class Explanations {
    private final CaseFile file;

    Explanations(CaseFile file) {
        this.file = file;
    }

    Bilingual explain(
            Bilingual title,
            Offender offender,
            List<Alternative> alternatives,
            List<Evidence> evidence,
            List<CitedProvision> broken,
            List<SanctionOutcome> sanctions,
            CompetentAgencies agencies) {
        return new Bilingual(
                zh(title, offender, alternatives, evidence, broken, sanctions, agencies),
                en(title, offender, evidence, broken, sanctions, agencies));
    }

    private String zh(
            Bilingual title,
            Offender offender,
            List<Alternative> alternatives,
            List<Evidence> evidence,
            List<CitedProvision> broken,
            List<SanctionOutcome> sanctions,
            CompetentAgencies agencies) {
        StringBuilder text = new StringBuilder();
        text.append(file.day()).append("，");
        text.append(offender.actor() == null ? "当事人" : offender.actor())
                .append(label(offender, "“", "”"));
        text.append("：").append(title.zh());
        if (!alternatives.isEmpty()) {
            text.append(
                    alternatives.stream()
                            .map(Alternative::zh)
                            .collect(Collectors.joining("；", "（", "）")));
        }
        text.append("。认定依据：")
                .append(
                        evidence.stream()
                                .map(Explanations::factZh)
                                .collect(Collectors.joining("；")))
                .append("。违反")
                .append(
                        broken.stream()
                                .map(CitedProvision::text)
                                .distinct()
                                .collect(Collectors.joining("、")));
        if (sanctions.isEmpty()) {
            text.append("；法律没有规定罚则");
        } else {
            text.append("；依据")
                    .append(
                            sanctions.stream()
                                    .map(SanctionOutcome::under)
                                    .distinct()
                                    .collect(Collectors.joining("、")))
                    .append("处理");
        }
        return text.append("，由").append(agencies.lead().name()).append("管辖。").toString();
    }

    private String en(
            Bilingual title,
            Offender offender,
            List<Evidence> evidence,
            List<CitedProvision> broken,
            List<SanctionOutcome> sanctions,
            CompetentAgencies agencies) {
        return file.day()
                + ", "
                + (offender.id() == null ? "the party" : offender.id())
                + ": "
                + title.en()
                + ". Evidence: "
                + evidence.stream().map(Explanations::factEn).collect(Collectors.joining("; "))
                + ". Provisions broken: "
                + broken.stream()
                        .map(CitedProvision::text)
                        .distinct()
                        .collect(Collectors.joining(", "))
                + (sanctions.isEmpty()
                        ? "; no sanction is provided"
                        : "; sanctioned under "
                                + sanctions.stream()
                                        .map(SanctionOutcome::under)
                                        .distinct()
                                        .collect(Collectors.joining(", ")))
                + ". Lead agency: "
                + agencies.lead().name()
                + ".";
    }

    private static String label(Offender offender, String open, String close) {
        String name = offender.name() == null ? offender.id() : offender.name();
        return name == null ? "" : open + name + close;
    }

    private static String factZh(Evidence evidence) {
        String values =
                evidence.values().stream()
                        .map(value -> value.zh() + "＝" + value.text())
                        .collect(Collectors.joining("，"));
        String name =
                evidence.factId() == null ? evidence.zh() : evidence.zh() + " " + evidence.factId();
        return values.isEmpty() ? name : name + "（" + values + "）";
    }

    private static String factEn(Evidence evidence) {
        String values =
                evidence.values().stream()
                        .map(value -> value.attribute() + "=" + value.value())
                        .collect(Collectors.joining(", "));
        String name =
                evidence.factId() == null
                        ? evidence.factType()
                        : evidence.factType() + " " + evidence.factId();
        return values.isEmpty() ? name : name + " (" + values + ")";
    }
}
