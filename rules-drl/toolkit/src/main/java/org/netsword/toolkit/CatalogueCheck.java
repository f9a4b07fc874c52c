package org.netsword.toolkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.netsword.Suggestion;
import org.netsword.agency.AgencyProfile;
import org.netsword.agency.Campaign;
import org.netsword.law.Checked;
import org.netsword.law.Provision;
import org.netsword.law.Statute;
import org.netsword.rulebook.ViolationType;

/**
 * Whether the catalogue is sound: ids unique, links leading somewhere, citations resolving,
 * provisions tiling time.
 */
final class CatalogueCheck {
    private final RulebookSources sources;
    private final Map<String, Statute> statutes;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> ids = new TreeSet<>();

    CatalogueCheck(RulebookSources sources, List<Statute> statutes) {
        this.sources = sources;
        this.statutes =
                statutes.stream()
                        .collect(Collectors.toMap(Statute::slug, Function.identity(), (a, b) -> a));
    }

    List<Fault> check(
            List<ViolationType> types, List<AgencyProfile> profiles, List<Campaign> campaigns) {
        Map<String, ViolationType> seen = new HashMap<>();
        for (ViolationType type : types) {
            ids.add(type.id());
            for (String id : aliasesAndId(type)) {
                if (seen.putIfAbsent(id, type) != null) {
                    report(type, "编号“" + id + "”重复；每个编号（含旧名）只能用一次");
                }
            }
        }
        Set<String> bodies = profiles.stream().map(AgencyProfile::name).collect(Collectors.toSet());
        for (ViolationType type : types) {
            checkLinks(type, bodies);
            checkCitations(type);
            checkTime(type, type.duties(), "义务条款");
            checkTime(type, type.penalties(), "处罚条款");
        }
        for (Campaign campaign : campaigns) {
            campaign.tasks().stream()
                    .flatMap(task -> task.phrases().stream())
                    .flatMap(phrase -> phrase.violations().stream())
                    .filter(id -> !ids.contains(id))
                    .forEach(
                            id ->
                                    faults.add(
                                            new Fault(
                                                    "campaigns/" + campaign.id() + ".yaml",
                                                    0,
                                                    "没有违法类型“"
                                                            + id
                                                            + "”"
                                                            + Suggestion.zh(id, ids))));
        }
        return faults;
    }

    private void checkLinks(ViolationType type, Set<String> bodies) {
        type.related().forEach(related -> known(type, related.id(), ids, "违法类型"));
        type.exceptions().stream()
                .map(ViolationType.ExceptionClause::other)
                .filter(Objects::nonNull)
                .forEach(other -> known(type, other, ids, "违法类型"));
        known(type, type.competent().lead(), bodies, "主管部门");
        type.competent().others().forEach(other -> known(type, other, bodies, "主管部门"));
        Set<String> alternatives =
                type.alternatives().stream()
                        .map(ViolationType.Alternative::id)
                        .collect(Collectors.toSet());
        type.duties()
                .forEach(
                        duty ->
                                duty.appliesTo()
                                        .forEach(id -> known(type, id, alternatives, "情形")));
        type.penalties()
                .forEach(
                        penalty ->
                                penalty.appliesTo()
                                        .forEach(id -> known(type, id, alternatives, "情形")));
        type.sanctions()
                .forEach(
                        sanction ->
                                sanction.appliesTo()
                                        .forEach(id -> known(type, id, alternatives, "情形")));
        type.judged()
                .forEach(
                        judged ->
                                judged.appliesTo()
                                        .forEach(id -> known(type, id, alternatives, "情形")));
        type.competentBy()
                .forEach(
                        special -> {
                            known(type, special.lead(), bodies, "主管部门");
                            special.others().forEach(other -> known(type, other, bodies, "主管部门"));
                            special.appliesTo().forEach(id -> known(type, id, alternatives, "情形"));
                        });
        Set<String> elements =
                type.elements().stream().map(ViolationType.Element::id).collect(Collectors.toSet());
        type.judged()
                .forEach(
                        judged ->
                                judged.decides().stream()
                                        .filter(id -> !alternatives.contains(id))
                                        .forEach(id -> known(type, id, elements, "要件")));
    }

    private void known(ViolationType type, String name, Set<String> valid, String what) {
        if (!valid.contains(name)) {
            report(type, "没有" + what + "“" + name + "”" + Suggestion.zh(name, valid));
        }
    }

    private void checkCitations(ViolationType type) {
        List<Provision> all = new ArrayList<>(type.duties());
        all.addAll(type.penalties());
        type.exceptions().stream()
                .map(ViolationType.ExceptionClause::basis)
                .filter(Objects::nonNull)
                .forEach(all::add);
        for (Provision provision : all) {
            new CitationCheck(statutes)
                    .problem(provision)
                    .ifPresent(problem -> report(type, problem));
        }
        for (Provision dated :
                List.copyOf(all).subList(0, type.duties().size() + type.penalties().size())) {
            String checked = dated.checked();
            if (checked == null || !Checked.isMark(checked)) {
                report(type, dated.law() + dated.place() + " 没有核对标记 checked；可用 text、unverified 等");
            } else if (!Checked.againstText(checked) && dated.reason() == null) {
                report(type, dated.law() + dated.place() + " 标为 " + checked + "，但没有说明 reason");
            }
        }
        type.sanctions().stream()
                .map(sanction -> sanction.under().law())
                .filter(law -> !statutes.containsKey(law))
                .forEach(
                        law ->
                                report(
                                        type,
                                        "没有法律“"
                                                + law
                                                + "”"
                                                + Suggestion.zh(law, statutes.keySet())));
    }

    /** Provisions of one law must follow each other without a hole between its versions. */
    private void checkTime(ViolationType type, List<Provision> provisions, String what) {
        Map<String, List<Provision>> byLaw =
                provisions.stream()
                        .collect(Collectors.groupingBy(Provision::law, Collectors.toList()));
        byLaw.forEach(
                (law, lines) -> {
                    LocalDate covered = null;
                    for (Provision line :
                            lines.stream()
                                    .sorted(
                                            Comparator.comparing(
                                                    p ->
                                                            p.from() == null
                                                                    ? LocalDate.MIN
                                                                    : p.from()))
                                    .toList()) {
                        LocalDate from = line.from();
                        if (covered != null
                                && from != null
                                && from.isAfter(covered.plusDays(1))
                                && !isDeclared(type, law, covered)) {
                            report(
                                    type,
                                    what
                                            + " "
                                            + law
                                            + " 在 "
                                            + covered.plusDays(1)
                                            + " 至 "
                                            + from.minusDays(1)
                                            + " 之间有空档；请补条款，或者在 gaps 中说明");
                        }
                        LocalDate to = line.to() == null ? LocalDate.MAX.minusDays(1) : line.to();
                        covered = covered == null || to.isAfter(covered) ? to : covered;
                    }
                });
    }

    private static boolean isDeclared(ViolationType type, String law, LocalDate covered) {
        return type.gaps().stream()
                .anyMatch(gap -> gap.law().equals(law) && covered.plusDays(1).equals(gap.from()));
    }

    private static List<String> aliasesAndId(ViolationType type) {
        List<String> names = new ArrayList<>(type.aliases());
        names.add(type.id());
        return names;
    }

    private void report(ViolationType type, String message) {
        faults.add(sources.fault(type, message));
    }
}
