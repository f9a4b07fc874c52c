package org.netsword.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code netsword}. */
@Command(
        name = "netsword",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = "org.netsword.cli.Messages",
        description = "网剑：按中华人民共和国法律对网络市场违法行为进行分类。",
        subcommands = {ClassifyCommand.class, CatalogueCommand.class, SchemaCommand.class})
public final class NetswordCommand implements Runnable {
    private static final int USAGE_WIDTH = 100;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new UsageException(spec.commandLine(), "没有给出子命令；请使用 classify、catalogue 或者 schema");
    }

    /** Runs the command and ends the virtual machine with its exit code. */
    public static void main(String... args) {
        CommandLine command = commandLine();
        command.setOut(utf8(FileDescriptor.out));
        command.setErr(utf8(FileDescriptor.err));
        int exitCode = command.execute(args);
        command.getOut().flush();
        command.getErr().flush();
        System.exit(exitCode);
    }

    /** The command as it runs from a shell, but on the streams of the virtual machine. */
    static CommandLine commandLine() {
        CommandLine command = new CommandLine(new NetswordCommand());
        command.setUsageHelpWidth(USAGE_WIDTH);
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setParameterExceptionHandler(ErrorMessages::usageError);
        command.setExecutionExceptionHandler(ErrorMessages::failure);
        inChinese(command);
        command.getSubcommands().values().forEach(NetswordCommand::inChinese);
        return command;
    }

    private static void inChinese(CommandLine command) {
        command.getCommandSpec()
                .usageMessage()
                .synopsisHeading("用法：")
                .synopsisSubcommandLabel("子命令")
                .parameterListHeading("%n参数：%n")
                .optionListHeading("%n选项：%n")
                .commandListHeading("%n子命令：%n");
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8),
                true);
    }
}
