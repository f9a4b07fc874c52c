package org.netsword.internal.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;
import org.kie.api.runtime.KieSession;
import org.netsword.fact.Fact;
import org.netsword.rulebook.CompleteList;
import org.netsword.rulebook.LawOnDay;
import org.netsword.rulebook.PriorFinding;
import org.netsword.rulebook.RulebookException;

/**
 * Runs the precompiled rules over the facts of one dossier at a time. Thread-safe: one rule base, a
 * session per call.
 */
public final class RuleEngine {
    /** More firings than any honest dossier causes. */
    private static final int FIRING_LIMIT = 100_000;

    private final KieBase rules;

    /** An engine for these compiled rules. */
    public RuleEngine(Collection<Model> models) {
        this.rules = KieBaseBuilder.createKieBaseFromModel(models, new KieBaseOption[0]);
    }

    /** Loads compiled rules by the names of their model classes, on all cores. */
    public static RuleEngine load(List<String> modelClasses, ClassLoader loader) {
        return new RuleEngine(
                modelClasses.parallelStream().map(name -> model(name, loader)).toList());
    }

    private static Model model(String name, ClassLoader loader) {
        try {
            return (Model) Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new RulebookException("规则类 " + name + " 无法加载；请重新构建规则手册", e);
        }
    }

    /**
     * The matches of all rules.
     *
     * @param facts the facts of one dossier
     * @param complete the lists it declares complete
     * @param law the law on the day of the conduct
     * @param secondPass turns the first pass's findings into the prior findings of the second
     */
    public List<Finding> run(
            Collection<Fact> facts,
            Collection<CompleteList> complete,
            LawOnDay law,
            Function<List<Finding>, List<PriorFinding>> secondPass) {
        Findings findings = new Findings();
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("findings", findings);
            session.insert(law);
            complete.forEach(session::insert);
            facts.forEach(session::insert);
            fire(session);
            List<Finding> all = new ArrayList<>(findings.drain());
            List<PriorFinding> prior = secondPass.apply(all);
            if (!prior.isEmpty()) {
                prior.forEach(session::insert);
                fire(session);
                all.addAll(findings.drain());
            }
            return all;
        } finally {
            session.dispose();
        }
    }

    private static void fire(KieSession session) {
        if (session.fireAllRules(FIRING_LIMIT) >= FIRING_LIMIT) {
            throw new IllegalStateException("规则触发超过 " + FIRING_LIMIT + " 次；案卷中的事实过多，请拆分后再试");
        }
    }
}
