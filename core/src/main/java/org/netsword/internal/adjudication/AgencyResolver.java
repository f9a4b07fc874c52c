package org.netsword.internal.adjudication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.netsword.CompetentAgencies;
import org.netsword.CompetentAgencies.Body;
import org.netsword.Violation.CampaignTask;
import org.netsword.agency.Agency;
import org.netsword.agency.AgencyProfile;
import org.netsword.agency.Campaign;
import org.netsword.agency.Jurisdiction;
import org.netsword.rulebook.Rulebook;
import org.netsword.rulebook.ViolationType;

/** Finds the bodies that the law's words mean in a place on a day. */
final class AgencyResolver {
    private final Map<String, Agency> agencies;
    private final List<AgencyProfile> profiles;
    private final List<Campaign> campaigns;

    AgencyResolver(Rulebook rulebook) {
        this.agencies =
                rulebook.agencies().stream()
                        .collect(Collectors.toMap(Agency::id, Function.identity()));
        this.profiles = rulebook.profiles();
        this.campaigns = rulebook.campaigns();
    }

    CompetentAgencies resolve(
            ViolationType type,
            Collection<String> alternatives,
            Jurisdiction place,
            LocalDate day) {
        ViolationType.Competence competent = type.competentFor(alternatives);
        Map<String, Body> members = new LinkedHashMap<>();
        for (Campaign campaign : campaigns) {
            if (campaign.covers(day, place)) {
                tasks(campaign, type).stream()
                        .flatMap(task -> task.agencies().stream())
                        .forEach(
                                id ->
                                        members.computeIfAbsent(
                                                id, missing -> body(missing, null, day)));
            }
        }
        return new CompetentAgencies(
                resolve(competent.lead(), place, day),
                competent.others().stream()
                        .map(name -> resolve(name, place, day))
                        .distinct()
                        .toList(),
                List.copyOf(members.values()));
    }

    /**
     * The tasks of all campaigns that name the violation, whatever the day: what it is about does
     * not change.
     */
    List<CampaignTask> tasks(ViolationType type) {
        List<CampaignTask> tasks = new ArrayList<>();
        for (Campaign campaign : campaigns) {
            for (Campaign.Task task : tasks(campaign, type)) {
                tasks.add(new CampaignTask(campaign.id(), task.number(), task.title()));
            }
        }
        return tasks;
    }

    private static List<Campaign.Task> tasks(Campaign campaign, ViolationType type) {
        return campaign.tasks().stream()
                .filter(
                        task ->
                                task.phrases().stream()
                                        .anyMatch(
                                                phrase -> phrase.violations().contains(type.id())))
                .toList();
    }

    private Body resolve(String lawName, Jurisdiction place, LocalDate day) {
        for (AgencyProfile profile : profiles) {
            if (profile.name().equals(lawName) && profile.period().contains(day)) {
                String id = bodyId(profile, place);
                return id == null ? new Body(null, lawName, lawName) : body(id, lawName, day);
            }
        }
        return new Body(null, lawName, lawName);
    }

    private static @Nullable String bodyId(AgencyProfile profile, Jurisdiction place) {
        if (profile.nationalOnly() || place.equals(Jurisdiction.NATIONWIDE)) {
            return profile.national();
        }
        return profile.regions().get(place.province());
    }

    private Body body(String id, @Nullable String lawName, LocalDate day) {
        Agency agency = agencies.get(id);
        return agency == null
                ? new Body(id, id, lawName)
                : new Body(id, agency.nameOn(day).zh(), lawName);
    }
}
