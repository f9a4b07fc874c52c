package org.netsword.cli;

import org.jspecify.annotations.Nullable;
import org.netsword.ViolationClassifier;
import org.netsword.rulebook.Rulebook;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program and of its rulebook. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        @Nullable String program = NetswordCommand.class.getPackage().getImplementationVersion();
        Rulebook rulebook = ViolationClassifier.standard().rulebook();
        return new String[] {
            "netsword " + (program == null ? "开发版" : program),
            "规则手册 " + rulebook.version() + "（法律截至 " + rulebook.lawCutOff() + "）"
        };
    }
}
