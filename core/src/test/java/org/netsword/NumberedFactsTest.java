package org.netsword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netsword.fact.Claim;
import org.netsword.fact.Fact;
import org.netsword.fact.Listing;
import org.netsword.fact.kind.ClaimType;

/** 没有编号的事实按所在位置编号。 */
class NumberedFactsTest {
    @Test
    void facts_without_an_id_get_their_place_and_keep_the_rest() {
        List<Fact> facts =
                NumberedFacts.of(
                        List.of(
                                Claim.builder().type(ClaimType.ORIGIN).build(),
                                Listing.builder().id("l1").build(),
                                Claim.builder().type(ClaimType.PATENT).inId("l1").build()));

        assertThat(facts).extracting(Fact::id).containsExactly("claims[0]", "l1", "claims[1]");
        assertThat(facts.get(2))
                .isEqualTo(
                        Claim.builder().id("claims[1]").type(ClaimType.PATENT).inId("l1").build());
    }
}
