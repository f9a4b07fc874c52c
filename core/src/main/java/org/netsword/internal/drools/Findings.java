package org.netsword.internal.drools;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Drools;
import org.kie.api.runtime.rule.RuleContext;
import org.netsword.fact.Fact;

/** What the consequence of every rule calls. Serves one session. */
public final class Findings {
    /** The name under which rules know it. */
    static final String GLOBAL = "findings";

    private final List<Finding> findings = new ArrayList<>();

    /** Records that the rule matched these facts; the first one is or names the offender. */
    public void report(Drools drools, Fact... facts) {
        String rule = ((RuleContext) drools).getRule().getName();
        findings.add(new Finding(rule, List.of(facts)));
    }

    List<Finding> drain() {
        List<Finding> drained = List.copyOf(findings);
        findings.clear();
        return drained;
    }
}
