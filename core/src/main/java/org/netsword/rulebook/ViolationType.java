package org.netsword.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.netsword.fact.kind.JudgedElement;
import org.netsword.law.Actor;
import org.netsword.law.Bilingual;
import org.netsword.law.CriminalOffence;
import org.netsword.law.Lists;
import org.netsword.law.Period;
import org.netsword.law.Provision;
import org.netsword.law.Sanction;

/**
 * 违法类型：one entry of the catalogue.
 *
 * @param id {@code area.kebab-name}, never reused
 * @param title 名称
 * @param maturity how far it has come
 * @param checkedOn when the entry was last checked against the law
 * @param actors who can commit it
 * @param evidenceLevel the hardest evidence needed
 * @param elements 构成要件; all must hold
 * @param alternatives ways to commit it; one suffices besides the elements
 * @param exceptions 例外
 * @param judged elements that need a human judgement
 * @param duties the provisions broken
 * @param penalties the penalty provisions; empty = a duty without a sanction
 * @param gaps declared holes in the time line of a law
 * @param sanctions what the penalty provisions impose
 * @param criminal offences it may amount to
 * @param competent who acts, as the law names them
 * @param competentBy who acts instead when only certain alternatives were found
 * @param planTasks tasks of the campaign plan
 * @param planPhrases the plan's words for it
 * @param related other types
 * @param examples what is and what is not this violation
 * @param aliases former ids
 * @param notes what a rule author must know
 * @param doubts what is not settled
 */
public record ViolationType(
        String id,
        Bilingual title,
        Maturity maturity,
        LocalDate checkedOn,
        List<Actor> actors,
        EvidenceLevel evidenceLevel,
        List<Element> elements,
        List<Alternative> alternatives,
        List<ExceptionClause> exceptions,
        List<Judgement> judged,
        List<Provision> duties,
        List<Provision> penalties,
        List<Gap> gaps,
        List<Sanction> sanctions,
        List<CriminalOffence> criminal,
        Competence competent,
        List<SpecialCompetence> competentBy,
        List<Integer> planTasks,
        List<String> planPhrases,
        List<Related> related,
        @Nullable Examples examples,
        List<String> aliases,
        @Nullable String notes,
        @Nullable String doubts) {
    public ViolationType {
        actors = Lists.orEmpty(actors);
        elements = Lists.orEmpty(elements);
        alternatives = Lists.orEmpty(alternatives);
        exceptions = Lists.orEmpty(exceptions);
        judged = Lists.orEmpty(judged);
        duties = Lists.orEmpty(duties);
        penalties = Lists.orEmpty(penalties);
        gaps = Lists.orEmpty(gaps);
        sanctions = Lists.orEmpty(sanctions);
        criminal = Lists.orEmpty(criminal);
        competentBy = Lists.orEmpty(competentBy);
        planTasks = Lists.orEmpty(planTasks);
        planPhrases = Lists.orEmpty(planPhrases);
        related = Lists.orEmpty(related);
        aliases = Lists.orEmpty(aliases);
    }

    /** The part of the id before the dot. */
    public String area() {
        return StringUtils.substringBefore(id, ".");
    }

    /**
     * 构成要件。
     *
     * @param id unique within the type
     * @param zh the element in words
     * @param evidence what it takes to establish it
     * @param from first day on which it is required
     * @param to last day
     */
    public record Element(
            String id,
            String zh,
            EvidenceLevel evidence,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * One way to commit the violation.
     *
     * @param id also the variant in the name of the rule that finds it
     * @param zh in words
     * @param evidence what it takes to establish it
     * @param from first day on which it counts
     * @param to last day
     */
    public record Alternative(
            String id,
            String zh,
            EvidenceLevel evidence,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        /** The period in which it counts. */
        public Period period() {
            return new Period(from, to);
        }
    }

    /** What an exception does. */
    public enum Effect {
        NOT_A_VIOLATION,
        EXEMPT_FROM_PENALTY,
        OTHER_VIOLATION
    }

    /**
     * 例外。
     *
     * @param id unique within the type
     * @param zh in words
     * @param effect what it does
     * @param other the type that applies instead
     * @param basis where the law says so; null when it is reasoning
     * @param from first day
     * @param to last day
     * @param appliesTo alternatives to which it is limited
     */
    public record ExceptionClause(
            String id,
            String zh,
            Effect effect,
            @Nullable String other,
            @Nullable Provision basis,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> appliesTo) {
        public ExceptionClause {
            appliesTo = Lists.orEmpty(appliesTo);
        }

        /** The period in which it counts. */
        public Period period() {
            return new Period(from, to);
        }
    }

    /** What it means when nobody has judged the element. */
    public enum WhenAbsent {
        /** The finding stays open (待查) with a question. */
        OPEN,
        /** The law or practice presumes it; the finding stands until judged otherwise. */
        PRESUMED
    }

    /**
     * An element that a person must judge, see {@link org.netsword.fact.Assessment}.
     *
     * @param element which judgement
     * @param whenAbsent what it means that nobody has judged it
     * @param decides ids of the elements that it decides
     * @param appliesTo alternatives to which it is limited
     */
    public record Judgement(
            JudgedElement element,
            WhenAbsent whenAbsent,
            List<String> decides,
            List<String> appliesTo) {
        public Judgement {
            decides = Lists.orEmpty(decides);
            appliesTo = Lists.orEmpty(appliesTo);
        }
    }

    /**
     * A declared hole in the time line of a law's provisions.
     *
     * @param law slug
     * @param from first day without a provision
     * @param to last day
     * @param why the reason
     */
    public record Gap(String law, @Nullable LocalDate from, @Nullable LocalDate to, String why) {}

    /**
     * 主管部门, as the law names them.
     *
     * @param lead the body that leads
     * @param others other competent bodies
     */
    public record Competence(String lead, List<String> others) {
        public Competence {
            others = Lists.orEmpty(others);
        }
    }

    /**
     * 部分情形另有主管部门。
     *
     * @param appliesTo the alternatives; it applies when no other alternative was found
     * @param lead the body that leads
     * @param others other competent bodies
     */
    public record SpecialCompetence(List<String> appliesTo, String lead, List<String> others) {
        public SpecialCompetence {
            appliesTo = Lists.orEmpty(appliesTo);
            others = Lists.orEmpty(others);
        }
    }

    /** Who is competent when these alternatives were found. */
    public Competence competentFor(Collection<String> found) {
        return competentBy.stream()
                .filter(special -> !found.isEmpty() && special.appliesTo().containsAll(found))
                .map(special -> new Competence(special.lead(), special.others()))
                .findFirst()
                .orElse(competent);
    }

    /** How two types relate. */
    public enum Relation {
        /** This type is the special one and prevails. */
        SPECIAL_OF,
        /** The other type is the special one and prevails. */
        GENERAL_OF,
        /** One act under both: the heavier fine (行政处罚法第二十九条). */
        CONCURS,
        ALTERNATIVE,
        SEE_ALSO
    }

    /**
     * A related type.
     *
     * @param id the other type
     * @param relation how it relates
     */
    public record Related(String id, Relation relation) {}

    /**
     * Fact patterns in words.
     *
     * @param positive what is this violation
     * @param nearMiss what is not, and why
     */
    public record Examples(List<String> positive, List<String> nearMiss) {
        public Examples {
            positive = Lists.orEmpty(positive);
            nearMiss = Lists.orEmpty(nearMiss);
        }
    }
}
