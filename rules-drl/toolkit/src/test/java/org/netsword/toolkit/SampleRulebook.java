package org.netsword.toolkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.netsword.ViolationClassifier;

/** A small rulebook about an invented law, compiled for a test. */
final class SampleRulebook {
    private static final Path SOURCE = Path.of("src/test/resources/sample");

    private SampleRulebook() {}

    /** A copy that a test may break. */
    static Path copyTo(Path folder) {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(SOURCE.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ViolationClassifier classifier(Path output) {
        try {
            new RulebookCompiler(SOURCE, output, "sample").compile();
            URLClassLoader loader =
                    new URLClassLoader(
                            new URL[] {output.toUri().toURL()},
                            SampleRulebook.class.getClassLoader());
            return ViolationClassifier.with(loader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
