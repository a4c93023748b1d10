// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.returntoworkfund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.retention.TrioRetention;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FundTest {

    private static final Law LAW = LawInForce.read();

    private static FundApplicant applicant(LocalDate from, LocalDate applied, boolean trajectory) {
        return new FundApplicant(
                Scheme.EMPLOYEE,
                new DatedFact(from, 1),
                Optional.empty(),
                false,
                trajectory,
                new DatedFact(applied, 2));
    }

    @Test
    void an_application_before_the_incapacity_is_refused() {
        assertThatThrownBy(() -> applicant(LocalDate.of(2025, 5, 6), LocalDate.of(2025, 5, 5), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-05-06: 2025-05-05");
    }

    @Test
    void the_conflict_about_trajectories_concerns_only_people_in_one() {
        LocalDate from = LocalDate.of(2023, 10, 2);
        LocalDate applied = LocalDate.of(2025, 6, 2);
        var without = FundPublic.mayApply(LAW, applicant(from, applied, false));
        var with = FundPublic.mayApply(LAW, applicant(from, applied, true));
        assertThat(without.isTold()).isTrue();
        assertThat(with.isTold()).isTrue();
        assertThat(with.certainty()).isEqualTo(Certainty.OPEN);
        assertThat(with.reason().steps())
                .hasSizeGreaterThan(without.reason().steps().size());
    }

    static Stream<LocalDate> farAway() {
        return Stream.of(LocalDate.MIN, LocalDate.of(-5000, 1, 1), LocalDate.of(2200, 1, 1), LocalDate.MAX);
    }

    @ParameterizedTest
    @MethodSource("farAway")
    void a_day_far_away_overflows_nothing(LocalDate day) {
        DatedFact far = new DatedFact(day, 1);
        for (ContractEnd how : ContractEnd.values()) {
            assertThat(FundTerms.noticeBy(LAW, how, far).isTold()).isFalse();
            assertThat(FundTerms.contribution(LAW, how, far).isTold()).isFalse();
        }
        assertThat(FundTerms.applyBy(LAW, far).isTold()).isFalse();
        assertThat(FundTerms.decideBy(LAW, far).isTold()).isFalse();
        assertThat(FundTerms.voucher(LAW, far).isTold()).isFalse();
        assertThat(FundPublic.mayApply(LAW, applicant(day, day, false)).isTold())
                .isFalse();
        assertThat(TrioRetention.keptUntil(LAW, far).isTold()).isFalse();
    }

    @Test
    void the_last_day_that_is_reckoned_with_overflows_nothing() {
        DatedFact last = new DatedFact(LocalDate.of(2199, 12, 31), 1);
        assertThat(TrioRetention.consulted(LAW, last).isTold()).isTrue();
        assertThat(TrioRetention.keptUntil(LAW, last).isTold()).isTrue();
    }
}
