package org.netsword.cli;

import org.netsword.Classification;

/** Writes the classifications of a run. */
interface Report {
    /** Writes one classification. */
    void add(Classification classification);

    /** Ends the report. */
    void end(Summary summary);
}
