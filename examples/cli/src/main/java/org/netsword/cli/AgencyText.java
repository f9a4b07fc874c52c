package org.netsword.cli;

import java.util.ArrayList;
import java.util.List;
import org.netsword.CompetentAgencies;

/** Competent agencies in words. */
final class AgencyText {
    private AgencyText() {}

    /** One line for each group of bodies. */
    static List<String> lines(CompetentAgencies agencies, Lang lang) {
        List<String> lines = new ArrayList<>();
        lines.add(lang.of("牵头：", "lead: ") + body(agencies.lead(), lang));
        if (!agencies.competent().isEmpty()) {
            lines.add(lang.of("其他：", "others: ") + bodies(agencies.competent(), lang));
        }
        if (!agencies.campaignMembers().isEmpty()) {
            lines.add(
                    lang.of("专项行动成员：", "campaign members: ")
                            + bodies(agencies.campaignMembers(), lang));
        }
        return lines;
    }

    private static String bodies(List<CompetentAgencies.Body> bodies, Lang lang) {
        return String.join(
                lang.of("、", ", "), bodies.stream().map(body -> body(body, lang)).toList());
    }

    private static String body(CompetentAgencies.Body body, Lang lang) {
        String lawName = body.lawName();
        return lawName == null || lawName.equals(body.name())
                ? body.name()
                : body.name() + lang.of("（法律称“" + lawName + "”）", " (in law “" + lawName + "”)");
    }
}
