package org.netsword.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.netsword.rulebook.Rulebook;
import org.netsword.rulebook.RulebookException;

/** Finds the rulebook on the class path. */
public final class RulebookResource {
    /** Where a rulebook keeps its index. */
    public static final String INDEX = "META-INF/netsword/rulebook.json";

    /** Where it lists the classes of its compiled rules, one a line. */
    public static final String RULES = "META-INF/netsword/rules.txt";

    private RulebookResource() {}

    /** The index of the one rulebook that the class loader sees. */
    public static Rulebook index(ClassLoader loader) {
        try (InputStream in = only(INDEX, loader).openStream()) {
            return RulebookMapper.read(in);
        } catch (IOException e) {
            throw new RulebookException("规则手册无法读取；请重新构建", e);
        }
    }

    /** The names of the classes from which its rules are made. */
    public static List<String> rules(ClassLoader loader) {
        try (InputStream in = only(RULES, loader).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new RulebookException("规则手册无法读取；请重新构建", e);
        }
    }

    private static URL only(String resource, ClassLoader loader) throws IOException {
        Set<URL> found = new LinkedHashSet<>(Collections.list(loader.getResources(resource)));
        if (found.isEmpty()) {
            throw new RulebookException(
                    List.of("类路径上没有规则手册；请把 org.netsword:netsword-rules-drl 加入依赖"));
        }
        if (found.size() > 1) {
            throw new RulebookException(List.of("类路径上有多个规则手册，请只保留一个：" + found));
        }
        return found.iterator().next();
    }
}
