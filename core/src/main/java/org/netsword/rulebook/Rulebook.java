package org.netsword.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.netsword.agency.Agency;
import org.netsword.agency.AgencyProfile;
import org.netsword.agency.Campaign;
import org.netsword.law.Statute;

/**
 * 规则手册：everything the classifier knows about the law. Immutable, shared by all threads.
 *
 * @param version the version of the rulebook
 * @param digest SHA-256 of its sources, in hexadecimal
 * @param lawCutOff the day up to which the law was followed
 * @param parts the compiled rules, by violation type
 * @param rules what each rule looks at
 * @param violations the catalogue
 * @param statutes the laws cited, with their versions and structure
 * @param permits which goods need which permit
 * @param agencies the agencies
 * @param profiles which agency the law's words mean in a place
 * @param campaigns campaigns with their tasks
 */
public record Rulebook(
        String version,
        String digest,
        LocalDate lawCutOff,
        List<RulePart> parts,
        List<RuleDescription> rules,
        List<ViolationType> violations,
        List<Statute> statutes,
        List<PermitRequirement> permits,
        List<Agency> agencies,
        List<AgencyProfile> profiles,
        List<Campaign> campaigns) {
    public Rulebook {
        parts = List.copyOf(parts);
        rules = List.copyOf(rules);
        violations = List.copyOf(violations);
        statutes = List.copyOf(statutes);
        permits = List.copyOf(permits);
        agencies = List.copyOf(agencies);
        profiles = List.copyOf(profiles);
        campaigns = List.copyOf(campaigns);
    }

    /** The violation with this id or former id. */
    public Optional<ViolationType> violation(String id) {
        return violations.stream()
                .filter(type -> type.id().equals(id) || type.aliases().contains(id))
                .findFirst();
    }

    /** The statutes by slug. */
    public Map<String, Statute> statutesBySlug() {
        return statutes.stream()
                .collect(Collectors.toUnmodifiableMap(Statute::slug, Function.identity()));
    }
}
