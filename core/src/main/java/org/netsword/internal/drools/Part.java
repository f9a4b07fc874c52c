package org.netsword.internal.drools;

import java.util.BitSet;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.drools.model.DSL;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.netsword.rulebook.RulePart;
import org.netsword.rulebook.RulebookException;

/** The rules of one violation type; loaded when a dossier first needs them. */
final class Part {
    private final RulePart source;
    private final ClassLoader loader;
    private final List<int[][]> guards;
    private volatile @Nullable KieBase rules;

    Part(RulePart source, Signs signs, ClassLoader loader) {
        this.source = source;
        this.loader = loader;
        this.guards = source.guards().stream().map(signs::numbered).toList();
    }

    /** Whether a rule looks at violations found before. */
    boolean presupposes() {
        return source.presupposes();
    }

    /** Whether a rule may match where these signs are, and no others. */
    boolean mayMatch(BitSet signs) {
        for (int[][] needs : guards) {
            if (holds(needs, signs)) {
                return true;
            }
        }
        return false;
    }

    /** The rules, loaded at the first call. */
    KieBase rules() {
        KieBase loaded = rules;
        if (loaded == null) {
            synchronized (this) {
                loaded = rules;
                if (loaded == null) {
                    loaded = load();
                    rules = loaded;
                }
            }
        }
        return loaded;
    }

    private KieBase load() {
        ModelImpl model = new ModelImpl();
        for (String factory : source.factories()) {
            try {
                Class<?> maker =
                        Class.forName(StringUtils.substringBefore(factory, "#"), true, loader);
                String method = StringUtils.substringAfter(factory, "#");
                model.addRule((Rule) maker.getMethod(method).invoke(null));
            } catch (ReflectiveOperationException e) {
                throw new RulebookException(
                        "违法类型 " + source.violation() + " 的规则 " + factory + " 无法加载；请重新构建规则手册", e);
            }
        }
        model.getRules().stream()
                .map(Rule::getPackage)
                .distinct()
                .map(name -> DSL.globalOf(Findings.class, name, Findings.GLOBAL))
                .forEach(model::addGlobal);
        return KieBaseBuilder.createKieBaseFromModel(model);
    }

    private static boolean holds(int[][] needs, BitSet signs) {
        for (int[] need : needs) {
            boolean found = false;
            for (int sign : need) {
                found |= signs.get(sign);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
