package org.netsword.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** 推定市场支配地位（反垄断法第二十四条）。 */
class MarketPositionTest {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 11);

    @Test
    void half_of_the_market_presumes_dominance() {
        assertThat(share("0.5").build().presumesDominanceOn(DAY)).isTrue();
        assertThat(share("0.49").build().presumesDominanceOn(DAY)).isFalse();
    }

    @Test
    void two_with_two_thirds_or_three_with_three_quarters_presume_it_of_those_with_a_tenth() {
        assertThat(share("0.1").topTwoShare(of("0.67")).build().presumesDominanceOn(DAY)).isTrue();
        assertThat(share("0.1").topThreeShare(of("0.75")).build().presumesDominanceOn(DAY))
                .isTrue();
        assertThat(share("0.09").topTwoShare(of("0.8")).build().presumesDominanceOn(DAY)).isFalse();
        assertThat(share("0.3").topThreeShare(of("0.74")).build().presumesDominanceOn(DAY))
                .isFalse();
    }

    @Test
    void a_share_of_another_time_or_an_unknown_one_presumes_nothing() {
        assertThat(share("0.6").year(2021).build().presumesDominanceOn(DAY)).isTrue();
        assertThat(share("0.6").year(2020).build().presumesDominanceOn(DAY)).isFalse();
        assertThat(MarketPosition.builder().build().presumesDominanceOn(DAY)).isFalse();
    }

    private static MarketPositionBuilder share(String share) {
        return MarketPosition.builder().share(of(share));
    }

    private static BigDecimal of(String share) {
        return new BigDecimal(share);
    }
}
