package org.netsword.toolkit;

/**
 * A mistake in a rulebook's sources.
 *
 * @param file the file, relative to the rulebook
 * @param line the line, counted from 1; 0 when it concerns the whole file
 * @param message what is wrong and how to mend it
 */
public record Fault(String file, int line, String message) {
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + message;
    }
}
