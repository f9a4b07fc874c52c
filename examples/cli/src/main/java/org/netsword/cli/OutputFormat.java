package org.netsword.cli;

import java.util.Locale;

/** The form of the output. */
enum OutputFormat {
    /** For people. */
    TEXT,
    /** One array. */
    JSON,
    /** One object a line. */
    JSONL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
