// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void amounts_of_the_same_worth_are_equal_whatever_their_scale() {
        assertThat(Money.of("5")).isEqualTo(Money.of("5.00")).hasSameHashCodeAs(Money.of("5.00"));
        assertThat(Money.of("5.00")).isNotEqualTo(Money.of("5.01"));
    }

    @Test
    void an_amount_is_paid_in_cents_half_a_cent_up() {
        assertThat(Money.of("79.4082").inCents()).isEqualTo(Money.of("79.41"));
        assertThat(Money.of("0.0049").inCents()).isEqualTo(Money.ZERO);
        assertThat(Money.of("0.0050").inCents()).isEqualTo(Money.of("0.01"));
    }

    @Test
    void amounts_add_subtract_and_multiply_exactly() {
        assertThat(Money.of("0.10").plus(Money.of("0.20"))).isEqualTo(Money.of("0.30"));
        assertThat(Money.of("0.30").minus(Money.of("0.10"))).isEqualTo(Money.of("0.20"));
        assertThat(Money.of("5.00").times(new BigDecimal("7.25"))).isEqualTo(Money.of("36.25"));
        assertThat(Money.of("1")).isLessThan(Money.of("1.01"));
    }
}
