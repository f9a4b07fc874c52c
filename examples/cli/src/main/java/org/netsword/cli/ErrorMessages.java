package org.netsword.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netsword.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in Chinese, on one line, what went wrong. */
final class ErrorMessages {
    private ErrorMessages() {}

    /** For picocli: the arguments are wrong. */
    static int usageError(ParameterException error, String[] args) {
        CommandLine command = error.getCommandLine();
        command.getErr().println("错误：" + message(error));
        if (Arrays.stream(args).anyMatch(arg -> arg.indexOf('\ufffd') >= 0)) {
            command.getErr().println("提示：中文参数无法识别；请设置环境变量 LC_ALL=C.UTF-8 后重试");
        }
        command.getErr().println("用法见：" + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.ERROR;
    }

    /** For picocli: the command failed. */
    static int failure(Exception error, CommandLine command, ParseResult arguments) {
        command.getOut().flush();
        command.getErr().println("错误：" + oneLine(error));
        return ExitCode.ERROR;
    }

    /** The message of an error on one line; the name of the error when it has none. */
    static String oneLine(Throwable error) {
        String message = error.getMessage();
        return message == null || message.isBlank()
                ? error.getClass().getSimpleName()
                : message.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static String message(ParameterException error) {
        if (error instanceof UsageException) {
            return oneLine(error);
        }
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (error instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return "缺少"
                    + missing.getMissing().stream()
                            .map(ErrorMessages::name)
                            .collect(Collectors.joining("、"));
        }
        ArgSpec argument = error.getArgSpec();
        if (argument == null) {
            return "参数有误（" + oneLine(error) + "）";
        }
        if (error instanceof OverwrittenOptionException) {
            return name(argument) + " 只能给出一次";
        }
        String value = error.getValue();
        return name(argument)
                + (value == null ? " 的值无效" : " 的值“" + value + "”无效")
                + expected(argument);
    }

    private static String unmatched(UnmatchedArgumentException error) {
        CommandLine command = error.getCommandLine();
        List<String> valid =
                Stream.concat(
                                command.getCommandSpec().options().stream()
                                        .flatMap(option -> Arrays.stream(option.names())),
                                command.getSubcommands().keySet().stream())
                        .toList();
        String given = error.getUnmatched().get(0);
        return "无法识别的参数 " + given + Suggestion.zh(given, valid);
    }

    private static String expected(ArgSpec argument) {
        Class<?> type = argument.type();
        if (type.isEnum()) {
            return "；可用："
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining("、"));
        }
        if (type == LocalDate.class) {
            return "；请写成 YYYY-MM-DD，例如 2020-11-11";
        }
        return type == Integer.class ? "；请给出整数" : "";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? "选项 " + option.longestName()
                : "参数 " + argument.paramLabel();
    }
}
