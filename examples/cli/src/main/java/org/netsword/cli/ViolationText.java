package org.netsword.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netsword.CitedProvision;
import org.netsword.CriminalReferral;
import org.netsword.Violation;
import org.netsword.agency.Campaign;
import org.netsword.law.Checked;

/** One violation in words. */
final class ViolationText {
    private final TextLayout layout;
    private final Lang lang;
    private final SanctionText sanctions;
    private final Map<String, String> campaignTitles;

    ViolationText(TextLayout layout, Lang lang, List<Campaign> campaigns) {
        this.layout = layout;
        this.lang = lang;
        this.sanctions = new SanctionText(lang);
        this.campaignTitles =
                campaigns.stream()
                        .collect(Collectors.toUnmodifiableMap(Campaign::id, Campaign::title));
    }

    void write(int number, Violation violation) {
        layout.heading(
                lang.of("违法行为 ", "Violation ")
                        + number
                        + lang.of("：", ": ")
                        + lang.of(violation.title()));
        row("编号", "Id", List.of(violation.id()));
        row("当事人", "Party", List.of(offender(violation.offender())));
        row("状态", "Status", List.of(Labels.of(violation.status(), lang)));
        row("情节", "Gravity", List.of(Labels.of(violation.gravity(), lang)));
        row(
                "行为方式",
                "Committed by",
                violation.alternatives().stream().map(Violation.Alternative::zh).toList());
        row("违反条款", "Broken", citations(violation.provisionsBroken()));
        row("处罚依据", "Penalty law", penaltyProvisions(violation));
        row(
                "处罚幅度",
                "Sanctions",
                violation.sanctions().stream().flatMap(s -> sanctions.lines(s).stream()).toList());
        row("主管部门", "Agencies", AgencyText.lines(violation.agencies(), lang));
        row("专项行动任务", "Campaign", violation.campaignTasks().stream().map(this::task).toList());
        row("证据", "Evidence", EvidenceText.lines(violation.evidence(), lang));
        row("涉嫌犯罪", "Crime", violation.criminal().stream().map(this::criminal).toList());
        row("竞合", "Concurrence", violation.concurrence().stream().map(this::relation).toList());
        row("理由", "Reasons", List.of(lang.of(violation.explanation())));
        row(
                "提示",
                "Notes",
                violation.notes().stream().map(note -> lang.of(note.message())).toList());
    }

    private void row(String zh, String en, List<String> values) {
        layout.row(lang.of(zh, en), values.stream().filter(value -> !value.isBlank()).toList());
    }

    private String task(Violation.CampaignTask task) {
        return campaignTitles.getOrDefault(task.campaign(), task.campaign())
                + lang.of("任务 ", ", task ")
                + task.task()
                + lang.of("：", ": ")
                + task.title();
    }

    private String offender(Violation.Offender offender) {
        List<String> parts =
                Stream.of(offender.id(), offender.name(), offender.actor())
                        .filter(part -> part != null && !part.isBlank())
                        .distinct()
                        .toList();
        return parts.isEmpty()
                ? lang.of("案卷未载明", "not named in the dossier")
                : String.join(lang.of("，", ", "), parts);
    }

    private List<String> penaltyProvisions(Violation violation) {
        return violation.penaltyProvisions().isEmpty()
                ? List.of(lang.of("法律没有规定罚则", "the law provides no sanction"))
                : citations(violation.penaltyProvisions());
    }

    private List<String> citations(List<CitedProvision> provisions) {
        return provisions.stream().map(this::citation).toList();
    }

    private String citation(CitedProvision provision) {
        String checked = provision.checked();
        String doubt =
                checked == null || Checked.againstText(checked)
                        ? ""
                        : lang.of("，未核对原文", ", not checked against the text")
                                + (provision.reason() == null
                                        ? ""
                                        : lang.of("：", ": ") + provision.reason());
        return lang.of(
                provision.text() + "（" + provision.version() + " 公布" + doubt + "）",
                provision.text() + " (promulgated " + provision.version() + doubt + ")");
    }

    private String criminal(CriminalReferral referral) {
        String articles =
                String.join("、", referral.articles().stream().map(a -> "第" + a + "条").toList());
        String threshold = referral.threshold();
        return referral.offence()
                + (articles.isEmpty() ? "" : "（《刑法》" + articles + "）")
                + lang.of("：", ": ")
                + Labels.of(referral.assessment(), lang)
                + (threshold == null || threshold.isBlank()
                        ? ""
                        : lang.of("；标准：", "; threshold: ") + threshold);
    }

    private String relation(Violation.Concurrence concurrence) {
        String reason = lang.of(concurrence.reason());
        return Labels.of(concurrence.relation(), lang)
                + " "
                + concurrence.violation()
                + (reason.isBlank() ? "" : lang.of("：", ": ") + reason);
    }
}
