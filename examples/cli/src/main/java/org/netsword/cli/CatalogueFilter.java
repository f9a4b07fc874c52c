package org.netsword.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netsword.Suggestion;
import org.netsword.rulebook.Rulebook;
import org.netsword.rulebook.ViolationType;

/** Narrows the catalogue down. */
final class CatalogueFilter {
    private final Rulebook rulebook;
    private final RulebookNames names;
    private List<ViolationType> types;

    CatalogueFilter(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.names = new RulebookNames(rulebook);
        this.types = rulebook.violations();
    }

    /** What is left. */
    List<ViolationType> types() {
        return types;
    }

    CatalogueFilter byArea(@Nullable String area) {
        if (area == null) {
            return this;
        }
        Set<String> areas =
                rulebook.violations().stream()
                        .map(ViolationType::area)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (!areas.contains(area)) {
            throw new UnknownNameException(
                    "没有领域“"
                            + area
                            + "”"
                            + Suggestion.zh(area, areas)
                            + "；可用："
                            + String.join("、", areas));
        }
        return keep(type -> type.area().equals(area));
    }

    /** Types whose duties or penalties stand in the law, on that day if one is given. */
    CatalogueFilter byLaw(@Nullable String law, @Nullable LocalDate date) {
        if (law == null) {
            return this;
        }
        String slug = names.slug(law);
        return keep(
                type ->
                        Stream.concat(type.duties().stream(), type.penalties().stream())
                                .filter(p -> date == null || p.period().contains(date))
                                .anyMatch(p -> p.law().equals(slug)));
    }

    CatalogueFilter byTask(@Nullable Integer task) {
        if (task == null) {
            return this;
        }
        Set<Integer> tasks =
                rulebook.violations().stream()
                        .flatMap(type -> type.planTasks().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        if (!tasks.contains(task)) {
            throw new UnknownNameException(
                    "没有任务 "
                            + task
                            + "；可用："
                            + tasks.stream().map(String::valueOf).collect(Collectors.joining("、")));
        }
        return keep(type -> type.planTasks().contains(task));
    }

    CatalogueFilter byAgency(@Nullable String agency) {
        if (agency == null) {
            return this;
        }
        Set<String> lawNames =
                rulebook.violations().stream()
                        .flatMap(CatalogueFilter::agencies)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted = new TreeSet<>(names.lawNamesOf(agency));
        lawNames.stream().filter(name -> name.contains(agency)).forEach(wanted::add);
        if (wanted.isEmpty()) {
            throw new UnknownNameException(
                    "没有机关“" + agency + "”" + Suggestion.zh(agency, lawNames));
        }
        return keep(type -> agencies(type).anyMatch(wanted::contains));
    }

    private CatalogueFilter keep(Predicate<ViolationType> condition) {
        types = types.stream().filter(condition).toList();
        return this;
    }

    private static Stream<String> agencies(ViolationType type) {
        return Stream.concat(
                Stream.of(type.competent().lead()), type.competent().others().stream());
    }
}
