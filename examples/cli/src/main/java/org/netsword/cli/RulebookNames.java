package org.netsword.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netsword.Suggestion;
import org.netsword.agency.Agency;
import org.netsword.agency.AgencyProfile;
import org.netsword.law.Statute;
import org.netsword.rulebook.Rulebook;

/** Finds what people mean by the name of a law or of an agency. */
final class RulebookNames {
    private final Rulebook rulebook;

    RulebookNames(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The slug of the law with this slug or title. */
    String slug(String law) {
        String wanted = plainTitle(law);
        for (Statute statute : rulebook.statutes()) {
            if (statute.slug().equals(law) || plainTitle(statute.title().zh()).equals(wanted)) {
                return statute.slug();
            }
        }
        List<String> names =
                rulebook.statutes().stream()
                        .flatMap(statute -> Stream.of(statute.slug(), statute.title().zh()))
                        .toList();
        String near =
                names.stream()
                        .filter(name -> name.contains(wanted))
                        .min(Comparator.comparingInt(String::length))
                        .map(name -> "；是否为 " + name + "？")
                        .orElseGet(() -> Suggestion.zh(wanted, names));
        throw new UnknownNameException("规则手册中没有法律“" + law + "”" + near);
    }

    private static String plainTitle(String title) {
        return title.replaceAll("^《|》$", "").replaceFirst("^中华人民共和国", "");
    }

    /** What the laws call the body with this name or id. */
    Set<String> lawNamesOf(String agency) {
        Set<String> ids =
                rulebook.agencies().stream()
                        .filter(body -> isCalled(body, agency))
                        .map(Agency::id)
                        .collect(Collectors.toSet());
        return rulebook.profiles().stream()
                .filter(profile -> bodies(profile).anyMatch(ids::contains))
                .map(AgencyProfile::name)
                .collect(Collectors.toSet());
    }

    private static boolean isCalled(Agency body, String name) {
        return body.id().equals(name)
                || body.names().stream()
                        .anyMatch(own -> own.zh().equals(name) || name.equals(own.shortName()));
    }

    private static Stream<String> bodies(AgencyProfile profile) {
        return Stream.concat(
                Stream.ofNullable(profile.national()), profile.regions().values().stream());
    }
}
