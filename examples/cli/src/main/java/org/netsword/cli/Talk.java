package org.netsword.cli;

import java.io.PrintWriter;
import org.netsword.InputProblem;

/** What is told beside the result: problems, progress. */
final class Talk {
    private static final int STEP = 100;

    private final PrintWriter err;
    private final Lang lang;
    private final boolean showProgress;
    private int records;
    private boolean lineOpen;

    Talk(PrintWriter err, Lang lang, boolean showProgress) {
        this.err = err;
        this.lang = lang;
        this.showProgress = showProgress;
    }

    void problem(String file, InputProblem problem) {
        error(file, lang.of(problem.zh(), problem.en()));
    }

    void error(String file, String message) {
        say(lang.of("错误：", "error: ") + file + lang.of("：", ": ") + message);
    }

    void say(String message) {
        if (lineOpen) {
            err.println();
            lineOpen = false;
        }
        err.println(TextLayout.printable(message));
        err.flush();
    }

    /** Counts a record and, every hundred of them, tells how many there were. */
    void progress() {
        records++;
        if (showProgress && records % STEP == 0) {
            err.print("\r" + lang.of("已处理 " + records + " 份案卷", records + " dossiers done"));
            err.flush();
            lineOpen = true;
        }
    }
}
