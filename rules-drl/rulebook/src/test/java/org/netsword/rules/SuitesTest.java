package org.netsword.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.netsword.ViolationClassifier;
import org.netsword.toolkit.SuiteTests;

class SuitesTest {
    @TestFactory
    List<DynamicNode> every_row_of_every_suite_holds() throws IOException {
        return SuiteTests.under(Path.of("suites"), ViolationClassifier.standard());
    }
}
