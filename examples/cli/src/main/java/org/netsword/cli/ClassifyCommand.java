package org.netsword.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.netsword.ViolationClassifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Classifies the dossiers in files. */
@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "对案卷进行分类，输出违法行为、条款、处罚幅度和主管部门。",
        exitCodeListHeading = "%n退出码：%n",
        exitCodeList = {"0:没有发现违法行为", "1:至少发现一项违法行为", "2:输入或者参数有误；其余案卷仍已分类"})
final class ClassifyCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "案卷文件：一份 JSON、JSON 数组或者 JSON Lines；- 为标准输入。")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json|jsonl",
            description = "输出格式，默认 ${DEFAULT-VALUE}：text 供人阅读，json 为一个数组，jsonl 每行一份。")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "报告和提示的语言，默认 ${DEFAULT-VALUE}；条款和事实名称均为中文。")
    private Lang lang = Lang.ZH;

    @Option(names = "--out", paramLabel = "FILE", description = "结果写入该文件（UTF-8），不写标准输出。")
    private @Nullable String out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ViolationClassifier classifier = ViolationClassifier.standard();
        if (out == null) {
            PrintWriter standard = spec.commandLine().getOut();
            int exitCode = classify(classifier, standard, Ansi.AUTO.enabled());
            standard.flush();
            return exitCode;
        }
        try (PrintWriter file = create(out)) {
            int exitCode = classify(classifier, file, false);
            if (file.checkError()) {
                throw new IOException("写入 " + out + " 时出错，结果不完整；请检查磁盘空间");
            }
            return exitCode;
        }
    }

    private int classify(ViolationClassifier classifier, PrintWriter result, boolean emphasis) {
        PrintWriter err = spec.commandLine().getErr();
        Talk talk = new Talk(err, lang, out != null && Ansi.AUTO.enabled());
        Report report =
                switch (format) {
                    case TEXT ->
                            new TextReport(
                                    result, emphasis, lang, classifier.rulebook().campaigns());
                    case JSON -> new JsonReport(result);
                    case JSONL -> new JsonLinesReport(result);
                };
        Batch batch = new Batch(classifier, report, talk, lang);
        files.forEach(batch::read);
        Summary summary = batch.end();
        if (format != OutputFormat.TEXT) {
            talk.say(summary.text(lang));
        }
        return summary.exitCode();
    }

    private PrintWriter create(String name) {
        try {
            Path path = InputFiles.path(name);
            for (String file : files) {
                if (InputFiles.same(path, file)) {
                    throw new UsageException(
                            spec.commandLine(), "--out 与输入文件相同：" + name + "；请换一个文件名，以免覆盖案卷");
                }
            }
            return new PrintWriter(Files.newBufferedWriter(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UsageException(
                    spec.commandLine(), "无法写入 " + name + "：" + InputFiles.reason(e, Lang.ZH));
        }
    }
}
