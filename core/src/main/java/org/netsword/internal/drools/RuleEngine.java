package org.netsword.internal.drools;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.netsword.fact.Fact;
import org.netsword.rulebook.CompleteList;
import org.netsword.rulebook.LawOnDay;
import org.netsword.rulebook.PriorFinding;
import org.netsword.rulebook.RulePart;

/**
 * Runs the precompiled rules over the facts of one dossier at a time; only the parts that can match
 * are asked. Thread-safe: the rules are shared, a session serves one call.
 */
public final class RuleEngine {
    private final Signs signs;
    private final List<Part> parts;

    /** An engine for the parts of a rulebook, whose classes this loader sees. */
    public RuleEngine(Collection<RulePart> parts, ClassLoader loader) {
        this.signs = new Signs(parts);
        this.parts = parts.stream().map(part -> new Part(part, signs, loader)).toList();
    }

    /** Loads all parts now, on all cores. */
    public void preload() {
        parts.parallelStream().forEach(Part::rules);
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
        List<Object> inserted = new ArrayList<>(facts);
        inserted.add(law);
        inserted.addAll(complete);
        BitSet present = signs.in(facts);
        try (Sessions sessions = new Sessions(inserted)) {
            for (Part part : parts) {
                if (part.mayMatch(present)) {
                    sessions.ask(part, List.of());
                }
            }
            List<Finding> all = new ArrayList<>(sessions.findings());
            List<PriorFinding> priors = secondPass.apply(all);
            signs.add(priors, present);
            for (Part part : priors.isEmpty() ? List.<Part>of() : parts) {
                if (part.presupposes() && part.mayMatch(present)) {
                    sessions.ask(part, priors);
                }
            }
            all.addAll(sessions.findings());
            return all;
        }
    }
}
