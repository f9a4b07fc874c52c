package org.netsword.internal.adjudication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.Fact;
import org.netsword.fact.Merchant;
import org.netsword.fact.Party;
import org.netsword.fact.Platform;
import org.netsword.internal.drools.Finding;
import org.netsword.law.Provision;
import org.netsword.rulebook.ViolationType;

/** One violation by one party, before it is written up. */
final class Draft {
    private final ViolationType type;
    private final @Nullable String offender;
    private final List<Finding> findings;
    private final Set<String> alternatives;
    private final List<Provision> broken;

    Draft(
            ViolationType type,
            @Nullable String offender,
            List<Finding> findings,
            Set<String> alternatives,
            List<Provision> broken) {
        this.type = type;
        this.offender = offender;
        this.findings = List.copyOf(findings);
        this.alternatives = new TreeSet<>(alternatives);
        this.broken = List.copyOf(broken);
    }

    ViolationType type() {
        return type;
    }

    @Nullable String offender() {
        return offender;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Ids of the alternatives found. */
    Set<String> alternatives() {
        return alternatives;
    }

    List<Provision> broken() {
        return broken;
    }

    Set<String> subjects() {
        List<Fact> facts = new ArrayList<>();
        findings.forEach(finding -> facts.addAll(finding.facts()));
        return CaseFile.subjects(facts, offender);
    }

    /** Ids of the things, not the parties, that a finding is about. */
    static Set<String> objects(Finding finding, CaseFile file) {
        Set<String> objects = new LinkedHashSet<>(CaseFile.subjects(finding.facts(), null));
        objects.removeIf(
                id -> {
                    Fact fact = file.byId(id);
                    return fact == null
                            || fact instanceof Merchant
                            || fact instanceof Platform
                            || fact instanceof Party;
                });
        return objects;
    }
}
