package org.netsword.cli;

import java.io.IOException;
import java.io.InputStream;
import org.netsword.Dossier;
import org.netsword.DossierReader;
import org.netsword.ViolationClassifier;

/** Classifies file after file; what is wrong with one record or file does not stop the others. */
final class Batch {
    private final ViolationClassifier classifier;
    private final DossierReader reader = new DossierReader();
    private final Report report;
    private final Talk talk;
    private final Lang lang;
    private final Summary summary = new Summary();

    Batch(ViolationClassifier classifier, Report report, Talk talk, Lang lang) {
        this.classifier = classifier;
        this.report = report;
        this.talk = talk;
        this.lang = lang;
    }

    void read(String name) {
        String file = InputFiles.label(name, lang);
        try (InputStream in = InputFiles.open(name)) {
            reader.readAll(in, item -> classify(file, item));
        } catch (IOException e) {
            fail(file, InputFiles.reason(e, lang));
        }
    }

    Summary end() {
        report.end(summary);
        return summary;
    }

    private void classify(String file, DossierReader.Record item) {
        item.problems().forEach(problem -> talk.problem(file, problem));
        Dossier dossier = item.dossier();
        if (dossier == null) {
            summary.addError();
        } else {
            classify(file, item.line(), dossier);
        }
        talk.progress();
    }

    @SuppressWarnings("CatchingUnchecked") // a fault in one dossier must not lose the others
    private void classify(String file, long line, Dossier dossier) {
        try {
            var classification = classifier.classify(dossier);
            report.add(classification);
            summary.add(classification);
        } catch (RuntimeException e) {
            String place = line > 0 ? lang.of("第 " + line + " 行，", "line " + line + ", ") : "";
            fail(
                    file,
                    place
                            + lang.of("案卷 ", "dossier ")
                            + dossier.id()
                            + lang.of(" 无法分类：", " cannot be classified: ")
                            + ErrorMessages.oneLine(e));
        }
    }

    private void fail(String file, String message) {
        summary.addError();
        talk.error(file, message);
    }
}
