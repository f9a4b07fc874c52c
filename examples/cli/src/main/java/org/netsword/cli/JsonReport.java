package org.netsword.cli;

import java.io.PrintWriter;
import org.netsword.Classification;
import org.netsword.ClassificationWriter;

/** The classifications as one array, readable. */
final class JsonReport implements Report {
    private final PrintWriter out;
    private final ClassificationWriter writer = new ClassificationWriter();
    private boolean begun;

    JsonReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(Classification classification) {
        out.print(begun ? ",\n" : "[\n");
        out.print(writer.writePretty(classification).strip());
        begun = true;
    }

    @Override
    public void end(Summary summary) {
        out.print(begun ? "\n]\n" : "[]\n");
    }
}
