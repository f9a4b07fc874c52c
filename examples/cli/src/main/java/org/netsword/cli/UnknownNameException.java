package org.netsword.cli;

/** A name that the rulebook does not know. */
final class UnknownNameException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownNameException(String message) {
        super(message);
    }
}
