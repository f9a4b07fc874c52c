package org.netsword.toolkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.netsword.fact.FactTypes;
import org.netsword.rulebook.RuleDescription;

/**
 * Reads from a rule file what its rules look at, and holds it to the subset of DRL that rulebooks
 * use.
 */
final class DrlReader {
    /** The one consequence that is allowed. */
    private static final Pattern CONSEQUENCE =
            Pattern.compile(
                    "\\s*findings\\.report\\(\\s*drools((?:\\s*,\\s*\\$\\w+)+)\\s*\\);\\s*");

    private static final Pattern TAG = Pattern.compile("\\[(!?)([a-z0-9][a-z0-9-]*)]");
    private static final Pattern WORD = Pattern.compile("(?<![\\w$.\"])([a-z]\\w*)");
    private static final int MAX_LINES = 60;

    private final String file;
    private final List<String> lines;
    private final String source;
    private final List<Fault> faults = new ArrayList<>();
    private final List<RuleDescription> rules = new ArrayList<>();
    private final List<String> guards = new ArrayList<>();

    DrlReader(String file, String source) {
        this.file = file;
        this.source = source;
        this.lines = source.lines().toList();
        read();
    }

    List<Fault> faults() {
        return faults;
    }

    List<RuleDescription> rules() {
        return rules;
    }

    /** The violation that the file is about. */
    String violation() {
        return file.replaceFirst("^rules/", "").replaceFirst("\\.drl$", "").replace('/', '.');
    }

    /** What a dossier must hold before each rule can match, in the order of the rules. */
    List<String> guards() {
        return guards;
    }

    /** Whether a rule looks at violations found before. */
    boolean presupposes() {
        return rules.stream()
                .flatMap(rule -> rule.patterns().stream())
                .anyMatch(pattern -> pattern.factType().equals("PriorFinding"));
    }

    private void read() {
        if (lines.size() > MAX_LINES) {
            fault(0, "规则文件超过 " + MAX_LINES + " 行；请拆分情形或者简化条件");
        }
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed;
        try {
            parsed = parser.parse(false, source);
        } catch (DroolsParserException e) {
            fault(0, "无法解析：" + e.getMessage());
            return;
        }
        for (DroolsError error : parser.getErrors()) {
            fault(
                    error.getLines().length == 0 ? 0 : error.getLines()[0],
                    "语法错误：" + error.getMessage());
        }
        if (parsed == null || !parser.getErrors().isEmpty()) {
            return;
        }
        checkPackage(parsed);
        parsed.getRules().forEach(this::readRule);
    }

    private void checkPackage(PackageDescr parsed) {
        String area = file.replaceFirst("^rules/", "").replaceFirst("/.*", "");
        String expected = "org.netsword.rules." + area.replace('-', '_');
        if (!expected.equals(parsed.getNamespace())) {
            fault(1, "package 应当是 " + expected);
        }
        if (!parsed.getFunctions().isEmpty() || !parsed.getTypeDeclarations().isEmpty()) {
            fault(0, "规则文件只写规则，不声明函数和类型");
        }
        parsed.getGlobals().stream()
                .filter(global -> !global.getIdentifier().equals("findings"))
                .forEach(global -> fault(global.getLine(), "只允许 findings 这一个 global"));
    }

    private void readRule(RuleDescr rule) {
        rule.getAttributes().keySet().forEach(name -> fault(rule.getLine(), "不允许规则属性 " + name));
        if (!rule.getAnnotationNames().isEmpty()) {
            fault(rule.getLine(), "不允许注解；法律依据写在目录中");
        }
        String name = rule.getName();
        String[] parts = name.split("/", 2);
        if (!file.equals("rules/" + parts[0].replaceFirst("\\.", "/") + ".drl")) {
            fault(
                    rule.getLine(),
                    "规则“" + name + "”应当在文件 rules/" + parts[0].replaceFirst("\\.", "/") + ".drl 中");
        }
        List<PatternDescr> found = new ArrayList<>();
        Set<PatternDescr> negated = new LinkedHashSet<>();
        collect(rule.getLhs(), false, found, negated);
        guards.add(GuardReader.guard(rule.getLhs()));
        new JoinCheck(found)
                .unguarded()
                .forEach((pattern, message) -> fault(lineOf(pattern), message));
        List<RuleDescription.Pattern> patterns = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int end =
                    i + 1 < found.size() ? lineOf(found.get(i + 1)) : rule.getConsequenceLine() + 1;
            patterns.add(pattern(found.get(i), negated.contains(found.get(i)), end));
        }
        rules.add(
                new RuleDescription(
                        name,
                        parts[0],
                        parts.length > 1 ? parts[1] : null,
                        file,
                        rule.getLine(),
                        patterns,
                        reported(rule)));
    }

    private void collect(
            BaseDescr condition,
            boolean inNot,
            List<PatternDescr> found,
            Set<PatternDescr> negated) {
        if (condition instanceof PatternDescr pattern) {
            found.add(pattern);
            if (inNot) {
                negated.add(pattern);
            }
            if (pattern.getSource() != null) {
                fault(pattern.getLine(), "不允许 from、collect、accumulate");
            }
        } else if (condition instanceof ConditionalElementDescr group) {
            for (BaseDescr part : group.getDescrs()) {
                collect(part, inNot || condition instanceof NotDescr, found, negated);
            }
        } else {
            fault(
                    condition.getLine(),
                    "不允许 " + condition.getClass().getSimpleName().replace("Descr", ""));
        }
    }

    private RuleDescription.Pattern pattern(PatternDescr pattern, boolean negated, int endLine) {
        Set<String> attributes = new LinkedHashSet<>();
        Optional<FactTypes.Type> type = FactTypes.named(pattern.getObjectType());
        for (Object part : pattern.getConstraint().getDescrs()) {
            Matcher words = WORD.matcher(part.toString());
            while (words.find()) {
                String word = words.group(1);
                type.filter(known -> known.attributes().containsKey(word))
                        .ifPresent(known -> attributes.add(word));
                attributes.addAll(Derived.attributesBehind(pattern.getObjectType(), word));
            }
        }
        attributes.remove("id"); // evidence names the fact by it anyway
        List<String> elements = new ArrayList<>();
        List<String> exceptions = new ArrayList<>();
        for (int line = lineOf(pattern); line < endLine && line <= lines.size(); line++) {
            int comment = lines.get(line - 1).indexOf("//");
            Matcher tags = TAG.matcher(comment < 0 ? "" : lines.get(line - 1).substring(comment));
            while (tags.find()) {
                (tags.group(1).isEmpty() ? elements : exceptions).add(tags.group(2));
            }
        }
        return new RuleDescription.Pattern(
                pattern.getIdentifier(),
                pattern.getObjectType(),
                negated,
                List.copyOf(attributes),
                elements,
                exceptions);
    }

    private List<String> reported(RuleDescr rule) {
        Matcher consequence = CONSEQUENCE.matcher(String.valueOf(rule.getConsequence()));
        if (!consequence.matches()) {
            fault(rule.getConsequenceLine(), "规则的结论只能是 findings.report(drools, $当事人, $其他事实…);");
            return List.of();
        }
        return Arrays.stream(consequence.group(1).split(","))
                .map(String::strip)
                .filter(binding -> !binding.isEmpty())
                .toList();
    }

    private static int lineOf(@Nullable BaseDescr descr) {
        return descr == null ? 1 : Math.max(1, descr.getLine());
    }

    private void fault(int line, String message) {
        faults.add(new Fault(file, line, message));
    }
}
