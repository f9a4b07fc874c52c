package org.netsword.toolkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.netsword.ViolationClassifier;
import org.opentest4j.TestAbortedException;

/** 用例表作为 JUnit 5 测试：one container a suite, one test a row. */
public final class SuiteTests {
    private SuiteTests() {}

    /**
     * The tests of all suites under a folder.
     *
     * @throws IOException when a suite cannot be read
     */
    public static List<DynamicNode> under(Path root, ViolationClassifier classifier)
            throws IOException {
        SuiteRunner runner = new SuiteRunner(classifier);
        List<DynamicNode> nodes = new ArrayList<>();
        for (Path file : suites(root)) {
            SuiteReader reader = new SuiteReader();
            List<SuiteCase> cases = reader.read(root, file);
            List<DynamicTest> tests = new ArrayList<>();
            tests.add(
                    DynamicTest.dynamicTest(
                            "用例表格式",
                            () -> require(reader.faults().stream().map(Fault::toString).toList())));
            cases.forEach(
                    row -> tests.add(DynamicTest.dynamicTest(row.place(), execute(runner, row))));
            nodes.add(DynamicContainer.dynamicContainer(root.relativize(file).toString(), tests));
        }
        return nodes;
    }

    /**
     * The suites under a folder, in order.
     *
     * @throws IOException when the folder cannot be read
     */
    public static List<Path> suites(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        }
    }

    private static Executable execute(SuiteRunner runner, SuiteCase row) {
        return () -> {
            List<String> differences = runner.run(row);
            if (row.todo() != null && !differences.isEmpty()) {
                throw new TestAbortedException("todo：" + row.todo());
            }
            require(differences.stream().map(text -> row.place() + "：" + text).toList());
        };
    }

    private static void require(List<String> differences) {
        if (!differences.isEmpty()) {
            throw new AssertionError(
                    differences.stream().collect(Collectors.joining("\n  ", "\n  ", "")));
        }
    }
}
