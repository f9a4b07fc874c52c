package org.netsword;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netsword.law.Bilingual;

/**
 * 违法行为：one violation by one party.
 *
 * @param id the violation type
 * @param title 名称
 * @param area its area
 * @param status whether it stands by itself
 * @param gravity 情节
 * @param offender 当事人
 * @param alternatives the ways in which it was committed, where the law lists several
 * @param campaignTasks tasks of campaigns that cover it
 * @param provisionsBroken 违反的条款，as in force on the day of the conduct
 * @param penaltyProvisions 处罚依据，as in force on the day of the conduct; empty when the duty has no
 *     sanction
 * @param sanctions what may be imposed
 * @param criminal 涉嫌犯罪
 * @param agencies 主管部门
 * @param evidence the facts on which it rests
 * @param rules names of the rules that found it
 * @param concurrence how it relates to other violations found
 * @param notes what a reader must know about it
 * @param explanation why, in one paragraph
 */
public record Violation(
        String id,
        Bilingual title,
        String area,
        Status status,
        Gravity gravity,
        Offender offender,
        List<Alternative> alternatives,
        List<CampaignTask> campaignTasks,
        List<CitedProvision> provisionsBroken,
        List<CitedProvision> penaltyProvisions,
        List<SanctionOutcome> sanctions,
        List<CriminalReferral> criminal,
        CompetentAgencies agencies,
        List<Evidence> evidence,
        List<String> rules,
        List<Concurrence> concurrence,
        List<Advisory> notes,
        Bilingual explanation) {
    public Violation {
        alternatives = List.copyOf(alternatives);
        campaignTasks = List.copyOf(campaignTasks);
        provisionsBroken = List.copyOf(provisionsBroken);
        penaltyProvisions = List.copyOf(penaltyProvisions);
        sanctions = List.copyOf(sanctions);
        criminal = List.copyOf(criminal);
        evidence = List.copyOf(evidence);
        rules = List.copyOf(rules);
        concurrence = List.copyOf(concurrence);
        notes = List.copyOf(notes);
    }

    /** Whether a violation stands by itself. */
    public enum Status {
        /** 成立。 */
        ESTABLISHED,
        /** 成立，但被特别规定吸收，不另行处罚。 */
        ABSORBED
    }

    /** 情节。 */
    public enum Gravity {
        /** 一般。 */
        ORDINARY,
        /** 情节严重。 */
        SERIOUS
    }

    /**
     * 当事人。
     *
     * @param id the party's id in the dossier; null when the dossier names nobody
     * @param name its name, if known
     * @param actor its capacity in Chinese, as the law names it; null when not known
     */
    public record Offender(@Nullable String id, @Nullable String name, @Nullable String actor) {}

    /**
     * A way in which the violation was committed.
     *
     * @param id the alternative
     * @param zh in words
     */
    public record Alternative(String id, String zh) {}

    /**
     * A task of a campaign.
     *
     * @param campaign id of the campaign
     * @param task number of the task
     * @param title 任务名称
     */
    public record CampaignTask(String campaign, int task, String title) {}

    /** How two violations relate. */
    public enum Relation {
        /** This one is absorbed by the other, which is the special provision. */
        ABSORBED_BY,
        /** This one absorbs the other. */
        ABSORBS,
        /** One act under both (行政处罚法第二十九条): the heavier fine applies. */
        CONCURS_WITH
    }

    /**
     * A relation to another violation found in the same dossier.
     *
     * @param relation how they relate
     * @param violation the other violation
     * @param reason why
     */
    public record Concurrence(Relation relation, String violation, Bilingual reason) {}
}
