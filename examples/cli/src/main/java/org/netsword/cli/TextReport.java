package org.netsword.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import org.netsword.Advisory;
import org.netsword.Classification;
import org.netsword.OpenQuestion;
import org.netsword.agency.Campaign;
import org.netsword.fact.kind.JudgedElement;

/** A report that a regulator can read. */
final class TextReport implements Report {
    private static final int LABEL_WIDTH = 14;

    private final Lang lang;
    private final TextLayout layout;
    private final ViolationText violations;

    TextReport(PrintWriter out, boolean emphasis, Lang lang, List<Campaign> campaigns) {
        this.lang = lang;
        this.layout = new TextLayout(out, emphasis, LABEL_WIDTH);
        this.violations = new ViolationText(layout, lang, campaigns);
    }

    @Override
    public void add(Classification classification) {
        layout.heading(lang.of("═══ 案卷 ", "═══ Dossier ") + classification.dossierId() + " ═══");
        layout.row(lang.of("行为日期", "Conduct"), classification.conductDate().toString());
        layout.row(lang.of("规则手册", "Rulebook"), rulebook(classification.rulebook()));
        layout.row(lang.of("结论", "Result"), result(classification));
        layout.blank();
        for (int i = 0; i < classification.violations().size(); i++) {
            violations.write(i + 1, classification.violations().get(i));
            layout.blank();
        }
        openQuestions(classification.openQuestions());
        advisories(classification.advisories());
        layout.flush();
    }

    @Override
    public void end(Summary summary) {
        layout.heading(summary.text(lang));
        layout.flush();
    }

    private String rulebook(Classification.RulebookReference rulebook) {
        return rulebook.version() + lang.of("，法律截至 ", ", law up to ") + rulebook.lawCutOff();
    }

    private String result(Classification classification) {
        int found = classification.violations().size();
        int open = classification.openQuestions().size();
        String violationCount =
                found == 0
                        ? lang.of("未发现违法行为", "no violation found")
                        : lang.of("违法行为 " + found + " 项", "violations: " + found);
        return violationCount
                + (open == 0 ? "" : lang.of("，待查 " + open + " 项", ", open questions: " + open));
    }

    private void openQuestions(List<OpenQuestion> questions) {
        for (int i = 0; i < questions.size(); i++) {
            OpenQuestion question = questions.get(i);
            layout.heading(
                    lang.of("待查 ", "Open question ")
                            + (i + 1)
                            + lang.of("：", ": ")
                            + lang.of(question.title()));
            layout.row(lang.of("编号", "Id"), question.violation());
            layout.row(
                    lang.of("当事人", "Party"),
                    question.offenderId() == null ? "" : question.offenderId());
            layout.row(lang.of("问题", "Question"), lang.of(question.question()));
            layout.row(lang.of("须判断", "To judge"), judgement(question));
            layout.row(lang.of("证据", "Evidence"), EvidenceText.lines(question.evidence(), lang));
            layout.blank();
        }
    }

    private String judgement(OpenQuestion question) {
        String element =
                Arrays.stream(JudgedElement.values())
                        .filter(known -> known.name().equalsIgnoreCase(question.element()))
                        .map(known -> lang.of(known.zh() + "（" + known + "）", known.name()))
                        .findFirst()
                        .orElse(question.element());
        return element
                + (question.subjectIds().isEmpty()
                        ? ""
                        : lang.of("，对象：", ", of: ")
                                + String.join(lang.of("、", ", "), question.subjectIds()));
    }

    private void advisories(List<Advisory> advisories) {
        if (!advisories.isEmpty()) {
            layout.heading(lang.of("提示", "Notes"));
            advisories.forEach(advisory -> layout.text("· " + lang.of(advisory.message())));
            layout.blank();
        }
    }
}
