package org.netsword.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.netsword.rulebook.Rulebook;
import org.netsword.rulebook.RulebookException;

/** Finds the rulebook's index on the class path. */
public final class RulebookResource {
    /** Where a rulebook keeps its index. */
    public static final String PATH = "META-INF/netsword/rulebook.json";

    private RulebookResource() {}

    /** The one rulebook that the class loader sees. */
    public static Rulebook load(ClassLoader loader) {
        try {
            Set<URL> found = new LinkedHashSet<>(Collections.list(loader.getResources(PATH)));
            if (found.isEmpty()) {
                throw new RulebookException(
                        List.of("类路径上没有规则手册；请把 org.netsword:netsword-rules-drl 加入依赖"));
            }
            if (found.size() > 1) {
                throw new RulebookException(List.of("类路径上有多个规则手册，请只保留一个：" + found));
            }
            try (InputStream in = found.iterator().next().openStream()) {
                return RulebookMapper.read(in);
            }
        } catch (IOException e) {
            throw new RulebookException("规则手册无法读取；请重新构建", e);
        }
    }
}
