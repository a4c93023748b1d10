// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.resumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.Scheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResumptionTest {

    private static final Law LAW = LawInForce.read();
    private static final DatedFact RESUMED = new DatedFact(LocalDate.of(2026, 1, 14), 1);

    @Test
    void the_official_example_is_as_sure_as_its_source() {
        assertThat(ResumptionDeclaration.by(LAW, Scheme.EMPLOYEE, RESUMED).certainty())
                .isEqualTo(Certainty.OFFICIAL);
        assertThat(ResumptionDeclaration.by(LAW, Scheme.EMPLOYEE, new DatedFact(LocalDate.of(2026, 11, 12), 1))
                        .certainty())
                .as("the day after a public holiday")
                .isEqualTo(Certainty.OPEN);
    }

    @Test
    void whether_the_first_day_counts_is_asked_only_on_the_day_that_it_decides() {
        assertThat(when(26)).isEqualTo(Certainty.OFFICIAL);
        assertThat(when(27)).isEqualTo(Certainty.OFFICIAL);
        assertThat(when(28)).as("the fourteenth or the fifteenth day").isEqualTo(Certainty.OPEN);
        assertThat(when(29)).isEqualTo(Certainty.OFFICIAL);
    }

    private static Certainty when(int day) {
        return ResumptionDeclaration.when(LAW, Scheme.EMPLOYEE, RESUMED, new DatedFact(LocalDate.of(2026, 1, day), 2))
                .certainty();
    }

    @Test
    void the_decision_says_what_the_other_reading_of_the_first_day_gives() {
        var decision =
                ResumptionDecision.by(LAW, Scheme.EMPLOYEE, RESUMED, new DatedFact(LocalDate.of(2026, 1, 13), 2));
        assertThat(decision.certainty()).isEqualTo(Certainty.OPEN);
        assertThat(decision.reason().steps().getLast().statement().values())
                .containsEntry("day", LocalDate.of(2026, 2, 25));
    }

    static Stream<LocalDate> farAway() {
        return Stream.of(LocalDate.MIN, LocalDate.of(-5000, 1, 1), LocalDate.of(2200, 1, 1), LocalDate.MAX);
    }

    @ParameterizedTest
    @MethodSource("farAway")
    void a_day_far_away_overflows_nothing(LocalDate day) {
        DatedFact far = new DatedFact(day, 1);
        DatedFact near = new DatedFact(LocalDate.of(2012, 5, 2), 2);
        for (Scheme scheme : Scheme.values()) {
            assertUntold(ResumptionDeclaration.by(LAW, scheme, far));
            assertUntold(ResumptionDeclaration.when(LAW, scheme, far, RESUMED));
            assertUntold(ResumptionDeclaration.when(LAW, scheme, RESUMED, far));
            assertUntold(ResumptionDeclaration.reducedDays(LAW, scheme, RESUMED, far));
            assertUntold(ResumptionDeclaration.recoverableFrom(LAW, scheme, far, RESUMED));
            assertUntold(ResumptionDecision.by(LAW, scheme, far, far));
        }
        assertUntold(ResumptionDeclaration.formBy(LAW, far, near));
        assertUntold(ResumptionDeclaration.formBy(LAW, near, far));
        assertUntold(ResumptionDecision.refusalTakesEffect(LAW, far));
        assertUntold(ResumptionDecision.notifyBy(LAW, far, RESUMED));
        assertUntold(ResumptionDecision.notifyBy(LAW, RESUMED, far));
        assertUntold(ResumptionDuration.lastDay(LAW, far));
        assertUntold(ResumptionDuration.firstDayWithout(LAW, far));
        assertUntold(ResumptionDuration.examineBy(LAW, far, Optional.empty()));
        assertUntold(ResumptionDuration.examineBy(LAW, new DatedFact(LocalDate.of(2026, 2, 2), 1), Optional.of(far))
                .where(by -> by.day().isAfter(LocalDate.of(2026, 8, 3))));
        assertUntold(SelfEmployedResumption.earliest(LAW, far, LocalDate.of(2020, 1, 1)));
        for (SelfEmployedTrack track : SelfEmployedTrack.values()) {
            assertUntold(SelfEmployedResumption.lastDay(LAW, track, far));
            assertUntold(SelfEmployedResumption.lastDayInAll(LAW, track, far));
        }
    }

    private static void assertUntold(Finding<?> finding) {
        assertThat(finding.isTold()).isFalse();
        assertThat(finding.reason()).isNotNull();
    }

    @Test
    void days_of_work_that_overlap_are_refused() {
        Period january = Period.of(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 9));
        Period touching = Period.of(LocalDate.of(2026, 1, 9), LocalDate.of(2026, 1, 12));
        assertThatThrownBy(() -> UnauthorisedWork.recovered(LAW, List.of(january, touching), true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-01-09, then 2026-01-09");
        assertThatThrownBy(() -> UnauthorisedWork.recovered(LAW, List.of(touching, january), true))
                .isInstanceOf(IllegalArgumentException.class);
        Period next = Period.of(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 12));
        assertThat(UnauthorisedWork.recovered(LAW, List.of(january, next), true).value())
                .contains(List.of(january, next));
    }
}
