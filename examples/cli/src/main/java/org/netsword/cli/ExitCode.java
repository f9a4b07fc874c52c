package org.netsword.cli;

/** What the exit code tells. */
final class ExitCode {
    /** Nothing found. */
    static final int CLEAN = 0;

    /** At least one violation found. */
    static final int VIOLATION = 1;

    /** An input or the arguments were wrong. */
    static final int ERROR = 2;

    private ExitCode() {}
}
