package org.netsword.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A mistake in the arguments, told in Chinese. */
final class UsageException extends ParameterException {
    private static final long serialVersionUID = 1L;

    UsageException(CommandLine command, String message) {
        super(command, message);
    }
}
