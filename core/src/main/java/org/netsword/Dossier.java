package org.netsword;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netsword.agency.Jurisdiction;
import org.netsword.fact.Fact;
import org.netsword.fact.FreeText;

/**
 * 案卷：what is known about one case: when and where the conduct took place, the facts, the free
 * texts. Immutable.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.builder("d1")
 *         .conductDate(LocalDate.of(2020, 11, 11))
 *         .jurisdiction("140100")
 *         .add(Merchant.builder().id("m1").registration(RegistrationState.REGISTERED).build())
 *         .add(Disclosure.builder().subjectId("m1").kind(DisclosureKind.BUSINESS_LICENCE).shown(Answer.NO).build())
 *         .build();
 * }</pre>
 *
 * @param id the host's own name for the case
 * @param conductFrom 行为开始日期
 * @param conductTo 行为终了日期; null when it is the day it began
 * @param decisionDate 处理决定日期; null when nothing is decided yet
 * @param jurisdiction 行为地
 * @param complete JSON names of the lists that hold every fact of their kind
 * @param facts the facts, in order
 * @param texts the free texts, in order
 */
public record Dossier(
        String id,
        LocalDate conductFrom,
        @Nullable LocalDate conductTo,
        @Nullable LocalDate decisionDate,
        Jurisdiction jurisdiction,
        Set<String> complete,
        List<Fact> facts,
        List<FreeText> texts) {
    /** The version of the JSON form. */
    public static final String SCHEMA = "netsword/dossier/1";

    /**
     * A dossier; {@link #builder} is more convenient.
     *
     * @throws InvalidDossierException when an id is used twice, a reference leads nowhere or dates
     *     contradict each other
     */
    public Dossier {
        complete = Collections.unmodifiableSet(new LinkedHashSet<>(complete));
        facts = List.copyOf(facts);
        texts = List.copyOf(texts);
        List<InputProblem> problems =
                new DossierCheck(conductFrom, conductTo, complete, facts, texts).problems();
        if (!problems.isEmpty()) {
            throw new InvalidDossierException(problems);
        }
    }

    /** The day whose law decides: the last day of the conduct. */
    public LocalDate conductDate() {
        return conductTo == null ? conductFrom : conductTo;
    }

    /** A builder for a dossier with this id. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Collects the parts of a dossier. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final List<Fact> facts = new ArrayList<>();
        private final List<FreeText> texts = new ArrayList<>();
        private final Set<String> complete = new LinkedHashSet<>();
        private @Nullable LocalDate conductFrom;
        private @Nullable LocalDate conductTo;
        private @Nullable LocalDate decisionDate;
        private Jurisdiction jurisdiction = Jurisdiction.NATIONWIDE;

        private Builder(String id) {
            this.id = id;
        }

        /** 行为日期。 */
        public Builder conductDate(LocalDate day) {
            conductFrom = day;
            return this;
        }

        /** 行为持续的期间。 */
        public Builder conductPeriod(LocalDate from, LocalDate to) {
            conductFrom = from;
            conductTo = to;
            return this;
        }

        /** 处理决定日期。 */
        public Builder decisionDate(LocalDate day) {
            decisionDate = day;
            return this;
        }

        /** 行为地的行政区划代码, such as 140100; nationwide when it is not set. */
        public Builder jurisdiction(String code) {
            jurisdiction = new Jurisdiction(code);
            return this;
        }

        /** Declares lists complete, by their JSON names. */
        public Builder complete(String... lists) {
            complete.addAll(Arrays.asList(lists));
            return this;
        }

        /** Adds facts. */
        public Builder add(Fact... more) {
            facts.addAll(Arrays.asList(more));
            return this;
        }

        /** Adds facts. */
        public Builder addAll(Collection<? extends Fact> more) {
            facts.addAll(more);
            return this;
        }

        /** Adds a free text. */
        public Builder text(FreeText text) {
            texts.add(text);
            return this;
        }

        /**
         * The dossier.
         *
         * @throws InvalidDossierException when it is not consistent
         * @throws IllegalStateException when the date of the conduct is not set
         */
        public Dossier build() {
            if (conductFrom == null) {
                throw new IllegalStateException("案卷 " + id + " 没有行为日期；请调用 conductDate(…)");
            }
            return new Dossier(
                    id, conductFrom, conductTo, decisionDate, jurisdiction, complete, facts, texts);
        }
    }
}
