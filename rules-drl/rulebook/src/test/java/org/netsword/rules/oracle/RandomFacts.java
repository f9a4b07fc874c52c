package org.netsword.rules.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.netsword.Dossier;
import org.netsword.fact.Answer;
import org.netsword.fact.Fact;

/** 随机案卷：the parts of which random dossiers are made. An attribute is unknown in one of four. */
final class RandomFacts {
    private static final double UNKNOWN = 0.25;

    private RandomFacts() {}

    /** The value, or unknown. */
    static <T> Arbitrary<T> maybe(Arbitrary<T> value) {
        return value.injectNull(UNKNOWN);
    }

    /** One of these values, or unknown; a value given twice comes up twice as often. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Arbitrary<T> maybe(T... values) {
        return maybe(Arbitraries.of(values));
    }

    /** 是、否、未知。 */
    static Arbitrary<Answer> answer() {
        return Arbitraries.frequency(
                Tuple.of(3, Answer.YES), Tuple.of(3, Answer.NO), Tuple.of(2, Answer.UNKNOWN));
    }

    /** 多半是该回答。 */
    static Arbitrary<Answer> mostly(Answer answer) {
        return Arbitraries.frequency(
                Tuple.of(8, answer),
                Tuple.of(1, answer == Answer.YES ? Answer.NO : Answer.YES),
                Tuple.of(3, Answer.UNKNOWN));
    }

    /** The day before, of and after each of these days. */
    static Arbitrary<LocalDate> around(LocalDate... days) {
        return Combinators.combine(Arbitraries.of(days), Arbitraries.integers().between(-1, 1))
                .as(LocalDate::plusDays);
    }

    /** So many days after the day, one of these numbers. */
    static Arbitrary<LocalDate> after(LocalDate day, Integer... numbers) {
        return Arbitraries.of(numbers).map(day::plusDays);
    }

    /** 金额，元。 */
    static Arbitrary<BigDecimal> amount(String... amounts) {
        return maybe(Arbitraries.of(amounts).map(BigDecimal::new));
    }

    /** The set, empty, or unknown. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Arbitrary<Set<T>> setOf(T... values) {
        return maybe(Arbitraries.of(values).set().ofMinSize(0).ofMaxSize(2));
    }

    /** One fact. */
    static Arbitrary<List<Fact>> one(Arbitrary<? extends Fact> fact) {
        return fact.map(List::of);
    }

    /** Up to so many facts, most often at least one. */
    static Arbitrary<List<Fact>> upTo(int most, Arbitrary<? extends Fact> fact) {
        Arbitrary<Fact> any = fact.map(found -> found);
        return Arbitraries.frequencyOf(
                Tuple.of(1, any.list().ofSize(0)),
                Tuple.of(7, any.list().ofMinSize(1).ofMaxSize(most)));
    }

    /** Dossiers of conduct on the day before, of and after each of these days. */
    static Arbitrary<Dossier> dossiers(
            Function<LocalDate, List<Arbitrary<List<Fact>>>> facts, LocalDate... days) {
        return around(days).flatMap(day -> dossier(day, facts.apply(day)));
    }

    /** Dossiers of conduct on this day. */
    static Arbitrary<Dossier> dossier(LocalDate day, List<Arbitrary<List<Fact>>> facts) {
        return Combinators.combine(facts)
                .as(
                        lists ->
                                Dossier.builder("random")
                                        .conductDate(day)
                                        .addAll(lists.stream().flatMap(List::stream).toList())
                                        .build());
    }
}
