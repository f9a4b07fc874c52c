package org.netsword.toolkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.netsword.internal.json.RulebookMapper;
import org.netsword.internal.json.RulebookResource;
import org.netsword.law.Statute;
import org.netsword.rulebook.RuleDescription;
import org.netsword.rulebook.RulePart;
import org.netsword.rulebook.Rulebook;
import org.netsword.rulebook.RulebookException;
import org.netsword.rulebook.ViolationType;

/**
 * 编译规则手册：checks the sources of a rulebook and turns them into classes and an index.
 *
 * <p>Usage: {@code RulebookCompiler SOURCES OUTPUT VERSION}.
 */
public final class RulebookCompiler {
    private final Path root;
    private final Path output;
    private final String version;

    /** Compiles the rulebook under {@code root} into {@code output}. */
    public RulebookCompiler(Path root, Path output, String version) {
        this.root = root;
        this.output = output;
        this.version = version;
    }

    /** Runs the compiler from a build. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("用法：RulebookCompiler 源目录 输出目录 版本");
        }
        new RulebookCompiler(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]).compile();
    }

    /**
     * Checks and compiles.
     *
     * @throws RulebookException with all faults, when there are any
     * @throws IOException when the output cannot be written
     */
    public Rulebook compile() throws IOException {
        RulebookSources sources = new RulebookSources(root);
        List<ViolationType> violations = sources.violations();
        List<Statute> statutes = sources.statutes();
        List<Fault> faults = new ArrayList<>();
        List<RuleDescription> rules = new ArrayList<>();
        List<RulePart> parts = new ArrayList<>();
        RuleCompiler compiler = new RuleCompiler(sources.rules());
        sources.rules()
                .forEach(
                        (file, text) -> {
                            DrlReader reader = new DrlReader(file, text);
                            faults.addAll(reader.faults());
                            rules.addAll(reader.rules());
                            parts.add(part(reader, compiler));
                        });
        Rulebook rulebook =
                new Rulebook(
                        version,
                        digest(sources),
                        sources.lawCutOff(),
                        parts,
                        rules,
                        violations,
                        statutes,
                        sources.permits(),
                        sources.agencies(),
                        sources.profiles(),
                        sources.campaigns());
        faults.addAll(sources.faults());
        if (sources.faults().isEmpty()) {
            faults.addAll(
                    new CatalogueCheck(sources, statutes)
                            .check(violations, rulebook.profiles(), rulebook.campaigns()));
            faults.addAll(new RuleCheck(sources, violations).check(rules));
        }
        faults.addAll(compiler.faults());
        if (!faults.isEmpty()) {
            throw new RulebookException(faults.stream().map(Fault::toString).toList());
        }
        write(rulebook, compiler.classes());
        return rulebook;
    }

    private static RulePart part(DrlReader reader, RuleCompiler compiler) {
        return new RulePart(
                reader.violation(),
                reader.rules().stream()
                        .map(rule -> compiler.factories().getOrDefault(rule.name(), ""))
                        .toList(),
                reader.presupposes(),
                reader.guards());
    }

    private void write(Rulebook rulebook, Map<String, byte[]> classes) throws IOException {
        deleteTree(output.resolve("org/netsword/rules"));
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            writeFile(output.resolve(entry.getKey()), entry.getValue());
        }
        writeFile(output.resolve(RulebookResource.PATH), RulebookMapper.write(rulebook));
    }

    private static void writeFile(Path file, byte[] content) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, content);
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private String digest(RulebookSources sources) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : sources.all()) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
