package org.netsword.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.netsword.Suggestion;
import org.netsword.ViolationClassifier;
import org.netsword.rulebook.Rulebook;
import org.netsword.rulebook.ViolationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the catalogue of violation types, or shows one type. */
@Command(
        name = "catalogue",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "列出违法类型目录；给出编号时显示该类型的全部内容。")
final class CatalogueCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "违法类型的编号，例如 price.fraud-false-discount。")
    private @Nullable String id;

    @Option(names = "--area", paramLabel = "AREA", description = "只列该领域，例如 food。")
    private @Nullable String area;

    @Option(names = "--law", paramLabel = "LAW", description = "只列依据该法的类型；英文代号或者中文名称。")
    private @Nullable String law;

    @Option(names = "--task", paramLabel = "N", description = "只列专项行动该项任务的类型。")
    private @Nullable Integer task;

    @Option(names = "--agency", paramLabel = "NAME", description = "只列该机关主管的类型；法律所称的名称或者机关名称。")
    private @Nullable String agency;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "只显示该日有效的条款；默认列表显示法律截止日的条款，单个类型显示各时期的条款。")
    private @Nullable LocalDate date;

    @Option(names = "--format", paramLabel = "text|json", description = "输出格式，默认 ${DEFAULT-VALUE}。")
    private Format format = Format.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** The form of the output. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return OutputFormat.valueOf(name()).toString();
        }
    }

    @Override
    public Integer call() {
        Rulebook rulebook = ViolationClassifier.standard().rulebook();
        PrintWriter out = spec.commandLine().getOut();
        Citations citations = new Citations(rulebook.statutesBySlug());
        List<ViolationType> types = id == null ? filtered(rulebook) : List.of(byId(rulebook, id));
        if (format == Format.JSON) {
            out.println(new CatalogueJson(citations, date).write(types));
        } else if (id != null) {
            TextLayout layout = new TextLayout(out, Ansi.AUTO.enabled(), 12);
            new EntryText(layout, citations, date).write(types.get(0));
        } else {
            TextLayout layout = new TextLayout(out, Ansi.AUTO.enabled(), 8);
            LocalDate day = date == null ? rulebook.lawCutOff() : date;
            new CatalogueText(layout, citations, day).write(types);
        }
        out.flush();
        return ExitCode.CLEAN;
    }

    private List<ViolationType> filtered(Rulebook rulebook) {
        CatalogueFilter filter = new CatalogueFilter(rulebook);
        try {
            return filter.byArea(area).byLaw(law, date).byTask(task).byAgency(agency).types();
        } catch (UnknownNameException e) {
            throw new UsageException(spec.commandLine(), ErrorMessages.oneLine(e));
        }
    }

    private ViolationType byId(Rulebook rulebook, String wanted) {
        return rulebook.violation(wanted)
                .orElseThrow(
                        () ->
                                new UsageException(
                                        spec.commandLine(),
                                        "目录中没有编号“"
                                                + wanted
                                                + "”"
                                                + Suggestion.zh(
                                                        wanted,
                                                        rulebook.violations().stream()
                                                                .map(ViolationType::id)
                                                                .toList())));
    }
}
