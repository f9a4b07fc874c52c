package org.netsword;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.Claim;
import org.netsword.fact.Fact;
import org.netsword.internal.adjudication.Adjudicator;
import org.netsword.internal.drools.Finding;
import org.netsword.internal.drools.RuleEngine;
import org.netsword.internal.json.RulebookResource;
import org.netsword.law.Bilingual;
import org.netsword.rulebook.CompleteList;
import org.netsword.rulebook.LawOnDay;
import org.netsword.rulebook.Rulebook;
import org.netsword.text.ClaimScanner;

/**
 * 违法行为分类器：classifies violations in online markets under PRC law. Thread-safe; create one and share
 * it.
 *
 * <pre>{@code
 * ViolationClassifier classifier = ViolationClassifier.standard();
 * Classification result = classifier.classify(dossier);
 * result.violations().forEach(violation -> System.out.println(violation.explanation().zh()));
 * }</pre>
 */
public final class ViolationClassifier {
    private final Rulebook rulebook;
    private final RuleEngine engine;
    private final Adjudicator adjudicator;
    private final @Nullable ClaimScanner scanner;

    private ViolationClassifier(
            Rulebook rulebook,
            RuleEngine engine,
            Adjudicator adjudicator,
            @Nullable ClaimScanner scanner) {
        this.rulebook = rulebook;
        this.engine = engine;
        this.adjudicator = adjudicator;
        this.scanner = scanner;
    }

    /**
     * A classifier with the rulebook on the class path (artifact {@code netsword-rules-drl}).
     *
     * @throws org.netsword.rulebook.RulebookException when there is no rulebook, more than one, or
     *     it cannot be read
     */
    public static ViolationClassifier standard() {
        return with(ViolationClassifier.class.getClassLoader());
    }

    /**
     * A classifier with the rulebook that a class loader sees.
     *
     * @throws org.netsword.rulebook.RulebookException when there is no rulebook, more than one, or
     *     it cannot be read
     */
    public static ViolationClassifier with(ClassLoader loader) {
        Rulebook rulebook = RulebookResource.load(loader);
        return new ViolationClassifier(
                rulebook,
                new RuleEngine(rulebook.parts(), loader),
                new Adjudicator(rulebook),
                null);
    }

    /**
     * Loads all rules now rather than when a dossier first needs them, for services that would have
     * their first answer as fast as the later ones.
     */
    public ViolationClassifier preload() {
        engine.preload();
        return this;
    }

    /** The same classifier, with free texts read by this scanner. */
    public ViolationClassifier withScanner(ClaimScanner claimScanner) {
        return new ViolationClassifier(rulebook, engine, adjudicator, claimScanner);
    }

    /** The rulebook in use. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** The violations in a dossier. Equal dossiers give equal results. */
    public Classification classify(Dossier dossier) {
        List<Fact> stated = new ArrayList<>(dossier.facts());
        stated.addAll(scan(dossier));
        List<Fact> facts = NumberedFacts.of(stated);
        facts.addAll(ImpliedFacts.of(facts));
        List<CompleteList> complete = dossier.complete().stream().map(CompleteList::new).toList();
        LawOnDay law = new LawOnDay(dossier.conductDate(), rulebook.permits());
        List<Finding> findings =
                engine.run(
                        facts, complete, law, first -> adjudicator.priorFindings(first, dossier));
        return adjudicator.adjudicate(findings, dossier, advisories(dossier));
    }

    private List<Claim> scan(Dossier dossier) {
        if (scanner == null) {
            return List.of();
        }
        return dossier.texts().stream().flatMap(text -> scanner.scan(text).stream()).toList();
    }

    private List<Advisory> advisories(Dossier dossier) {
        if (scanner != null || dossier.texts().isEmpty()) {
            return List.of();
        }
        return List.of(
                new Advisory(
                        Advisory.Kind.TEXT_NOT_SCANNED,
                        new Bilingual(
                                "文本未经扫描：只采用案卷中已经列明的宣称",
                                "free texts were not scanned; only stated claims count")));
    }
}
