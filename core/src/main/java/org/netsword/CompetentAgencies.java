package org.netsword;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 主管部门。
 *
 * @param lead who leads by law in this place
 * @param competent other competent bodies
 * @param campaignMembers bodies that the campaign's tasks name
 */
public record CompetentAgencies(Body lead, List<Body> competent, List<Body> campaignMembers) {
    public CompetentAgencies {
        competent = List.copyOf(competent);
        campaignMembers = List.copyOf(campaignMembers);
    }

    /**
     * 一个机关。
     *
     * @param id id of the agency; null when only the law's general name is known for this place
     * @param name its name on the day
     * @param lawName what the law calls it
     */
    public record Body(@Nullable String id, String name, @Nullable String lawName) {}
}
