package org.netsword.cli;

import java.io.PrintWriter;
import org.netsword.Classification;
import org.netsword.ClassificationWriter;

/** The classifications one a line. */
final class JsonLinesReport implements Report {
    private final PrintWriter out;
    private final ClassificationWriter writer = new ClassificationWriter();

    JsonLinesReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(Classification classification) {
        out.print(writer.write(classification).strip());
        out.print('\n');
        out.flush();
    }

    @Override
    public void end(Summary summary) {
        // every line stands by itself
    }
}
