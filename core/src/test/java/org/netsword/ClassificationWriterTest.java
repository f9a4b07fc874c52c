package org.netsword;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.netsword.Classification.RulebookReference;
import org.netsword.SanctionOutcome.Availability;
import org.netsword.SanctionOutcome.Fine;
import org.netsword.internal.json.Samples;
import org.netsword.law.Bilingual;

@DisplayName("写出分类结果：Writing classifications")
class ClassificationWriterTest {
    private final ClassificationWriter writer = new ClassificationWriter();

    @Test
    void without_violations_says_so() {
        Classification none =
                new Classification(
                        Classification.SCHEMA,
                        "d1",
                        new RulebookReference("1", "ab", LocalDate.of(2026, 11, 1)),
                        LocalDate.of(2020, 11, 11),
                        List.of(),
                        List.of(),
                        List.of());

        assertThat(writer.write(none))
                .isEqualTo(
                        "{\"schema\":\"netsword/classification/1\",\"dossierId\":\"d1\","
                                + "\"rulebook\":{\"version\":\"1\",\"digest\":\"ab\","
                                + "\"lawCutOff\":\"2026-11-01\"},"
                                + "\"conductDate\":\"2020-11-11\",\"violations\":[]}");
        assertThat(writer.writePretty(none))
                .startsWith("{\n  \"schema\": \"netsword/classification/1\",\n")
                .endsWith("\n  \"conductDate\": \"2020-11-11\",\n  \"violations\": []\n}");
    }

    @Test
    void with_everything_is_the_same_every_time() {
        Classification full = Samples.full(Classification.class);
        String written = writer.write(full);

        assertThat(written).isEqualTo(new ClassificationWriter().write(full)).doesNotContain("\n");
        assertThat(writer.writePretty(full).replaceAll("(?m)^ +|\n", "").replace("\": ", "\":"))
                .isEqualTo(written);
        assertThat(writer.write(Samples.bare(Classification.class))).doesNotContain("null", "[]");
    }

    @Test
    void never_shows_an_exponent() {
        Fine fine =
                new Fine(
                        Availability.MANDATORY,
                        false,
                        new BigDecimal("1E+5"),
                        new BigDecimal("0.00000001"),
                        new Bilingual("十万元", ""),
                        List.of());
        SanctionOutcome outcome =
                new SanctionOutcome(
                        "", false, false, List.of(), List.of(fine), null, List.of(), null);
        Classification bare = Samples.bare(Classification.class);
        Violation one = bare.violations().get(0);
        Violation fined =
                new Violation(
                        one.id(),
                        one.title(),
                        one.area(),
                        one.status(),
                        one.gravity(),
                        one.offender(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(outcome),
                        List.of(),
                        one.agencies(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        one.explanation());

        String written =
                writer.write(
                        new Classification(
                                bare.schema(),
                                bare.dossierId(),
                                bare.rulebook(),
                                bare.conductDate(),
                                List.of(fined),
                                List.of(),
                                List.of()));

        assertThat(written).contains("\"min\":100000,\"max\":0.00000001,");
    }
}
