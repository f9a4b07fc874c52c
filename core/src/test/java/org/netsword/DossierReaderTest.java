package org.netsword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netsword.DossierReading.READER;
import static org.netsword.DossierReading.dossier;
import static org.netsword.DossierReading.problem;
import static org.netsword.DossierReading.problems;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.netsword.agency.Jurisdiction;
import org.netsword.fact.Fact;
import org.netsword.fact.FactTypes;
import org.netsword.fact.FreeText;
import org.netsword.fact.Merchant;
import org.netsword.fact.kind.RegistrationState;
import org.netsword.fact.kind.TextPart;

@DisplayName("a dossier without mistakes")
class DossierReaderTest {
    @Test
    void is_read_with_all_its_parts() {
        Dossier dossier =
                READER.read(
                        """
                        {"schema": "netsword/dossier/1", "id": "d1",
                         "conductFrom": "2020-11-01", "conductTo": "2020-11-11",
                         "decisionDate": "2021-02-03", "jurisdiction": "140100",
                         "complete": ["merchants"],
                         "texts": [{"inId": "p1", "part": "TITLE", "text": "最好的茶"}],
                         "publications": [{"id": "p1"}],
                         "merchants": [
                           {"id": "m1", "registration": "REGISTERED", "yearTurnover": 1e5,
                            "salesCount": 12, "businesses": [], "activities": null,
                            "ceasedOn": "2020-12-01"}]}
                        """);

        assertThat(dossier.conductDate()).isEqualTo("2020-11-11");
        assertThat(dossier.decisionDate()).isEqualTo("2021-02-03");
        assertThat(dossier.jurisdiction()).isEqualTo(new Jurisdiction("140100"));
        assertThat(dossier.complete()).containsExactly("merchants");
        assertThat(dossier.texts()).containsExactly(new FreeText("p1", TextPart.TITLE, "最好的茶"));
        assertThat(dossier.facts())
                .last()
                .isEqualTo(
                        Merchant.builder()
                                .id("m1")
                                .registration(RegistrationState.REGISTERED)
                                .yearTurnover(new BigDecimal("100000"))
                                .salesCount(12)
                                .businesses(java.util.Set.of())
                                .ceasedOn(LocalDate.of(2020, 12, 1))
                                .build());
    }

    @Test
    void may_leave_out_everything_but_id_and_date_and_null_means_left_out() {
        Dossier dossier =
                READER.read(dossier("\"schema\":null,\"merchants\":null,\"conductTo\":null"));

        assertThat(dossier.facts()).isEmpty();
        assertThat(dossier.jurisdiction()).isEqualTo(Jurisdiction.NATIONWIDE);
        assertThat(dossier.conductTo()).isNull();
    }

    @Test
    void may_hold_facts_of_every_type() {
        String lists =
                FactTypes.all().stream()
                        .map(type -> "\"" + type.json() + "\":[{" + id(type) + "}]")
                        .collect(Collectors.joining(","));

        Dossier dossier = READER.read(dossier(lists));

        assertThat(dossier.facts()).hasSize(FactTypes.all().size());
        assertThat(dossier.facts().stream().map(Fact::getClass)).doesNotHaveDuplicates();
    }

    private String id(FactTypes.Type type) {
        return type.attributes().containsKey("id") ? "\"id\":\"" + type.json() + "\"" : "";
    }

    @Test
    void every_attribute_of_every_type_can_be_given() {
        for (FactTypes.Type type : FactTypes.all()) {
            for (FactTypes.AttributeInfo attribute : type.attributes().values()) {
                List<InputProblem> problems =
                        problems(
                                dossier(
                                        "\""
                                                + type.json()
                                                + "\":[{\""
                                                + attribute.name()
                                                + "\":{}}]"));
                assertThat(problems)
                        .as("%s.%s", type.name(), attribute.name())
                        .anyMatch(
                                problem ->
                                        problem.zh().contains("实际是对象")
                                                && problem.zh().contains(attribute.name()));
            }
        }
    }

    @Test
    void may_be_as_large_as_the_limits_allow() {
        String facts =
                IntStream.range(0, 10_000)
                        .mapToObj(i -> "{\"id\":\"m" + i + "\"}")
                        .collect(Collectors.joining(","));

        assertThat(READER.read(dossier("\"merchants\":[" + facts + "]")).facts()).hasSize(10_000);
    }
}
