// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.occupational;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.Cause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OccupationalTest {

    private static final Law LAW = LawInForce.read();

    private static StartFacts employer(LocalDate from, List<Period> resumed, LocalDate asked) {
        return new StartFacts(
                TrajectoryInitiator.EMPLOYER, Optional.of(from), Cause.ILLNESS, false, resumed, false, true, asked);
    }

    private static DatedFact fact(int year, int month, int day) {
        return new DatedFact(LocalDate.of(year, month, day), 1);
    }

    @Test
    void a_request_before_the_incapacity_is_refused() {
        assertThatThrownBy(() -> employer(LocalDate.of(2023, 3, 2), List.of(), LocalDate.of(2023, 3, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("on or after its first day, 2023-03-02: 2023-03-01");
    }

    @Test
    void a_resumption_outside_the_incapacity_is_refused() {
        LocalDate from = LocalDate.of(2023, 3, 2);
        LocalDate asked = LocalDate.of(2023, 9, 4);
        List<Period> onTheFirstDay = List.of(Period.of(from, from.plusDays(3)));
        List<Period> untilTheRequest = List.of(Period.of(asked.minusDays(2), asked));
        assertThatThrownBy(() -> employer(from, onTheFirstDay, asked))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2023-03-02 to 2023-03-05");
        assertThatThrownBy(() -> employer(from, untilTheRequest, asked)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StartFacts(
                        TrajectoryInitiator.WORKER,
                        Optional.empty(),
                        Cause.ILLNESS,
                        false,
                        untilTheRequest,
                        false,
                        true,
                        asked.plusDays(1)))
                .as("somebody who is not off resumes nothing")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_open_question_of_2026_is_asked_only_where_the_readings_differ() {
        assertThat(version(fact(2025, 6, 2), fact(2025, 12, 31))).isEqualTo(Certainty.OFFICIAL);
        assertThat(version(fact(2025, 6, 2), fact(2026, 1, 1))).isEqualTo(Certainty.OPEN);
        assertThat(version(fact(2026, 1, 1), fact(2026, 1, 1))).isEqualTo(Certainty.OFFICIAL);
    }

    private static Certainty version(DatedFact incapacityFrom, DatedFact asked) {
        return CodexRules.version(LAW, new CodexTrajectory(incapacityFrom, asked), LocalDate.of(2026, 3, 2))
                .certainty();
    }

    @ParameterizedTest
    @EnumSource
    void every_decision_has_an_answer_in_every_version(CodexDecision decision) {
        for (int year : new int[] {2017, 2023, 2026}) {
            CodexTrajectory trajectory = new CodexTrajectory(fact(year, 1, 2), fact(year, 6, 1));
            boolean exists = OccupationalAssessment.isPossible(LAW, trajectory, decision, LocalDate.of(year, 7, 3))
                    .isTold();
            boolean due = EmployersPlan.isDue(LAW, trajectory, decision, LocalDate.of(year, 7, 3))
                    .isTold();
            assertThat(exists || !due)
                    .as("a plan after %s in %s", decision, year)
                    .isTrue();
        }
    }

    static Stream<LocalDate> farAway() {
        return Stream.of(LocalDate.MIN, LocalDate.of(-5000, 1, 1), LocalDate.of(2200, 1, 1), LocalDate.MAX);
    }

    @ParameterizedTest
    @MethodSource("farAway")
    void a_day_far_away_overflows_nothing(LocalDate day) {
        DatedFact far = new DatedFact(day, 1);
        CodexTrajectory trajectory = new CodexTrajectory(fact(2023, 1, 2), fact(2023, 6, 1));
        assertUntold(OccupationalAssessment.by(LAW, new CodexTrajectory(far, far)));
        assertUntold(OccupationalAssessment.appealBy(LAW, trajectory, CodexDecision.B, far));
        assertUntold(OccupationalAssessment.inspectionBy(LAW, trajectory, far));
        assertUntold(EmployersPlan.by(LAW, trajectory, CodexDecision.A, far));
        assertUntold(EmployersPlan.answerBy(LAW, trajectory, far));
        assertUntold(EmployersPlan.commentBy(LAW, far));
        assertUntold(EmployersPlan.agreedFrom(LAW, far, Optional.empty()));
        assertUntold(WorkPotential.contactFrom(LAW, far));
        assertUntold(WorkPotential.estimateFrom(LAW, far));
        assertUntold(WorkPotential.formalStartBy(LAW, far, Optional.of(true), Optional.of(true)));
        assertUntold(MedicalForceMajeure.from(LAW, far, false, Optional.empty(), LocalDate.of(2023, 6, 1)));
        assertUntold(MedicalForceMajeure.from(LAW, far, false, Optional.empty(), LocalDate.of(2026, 6, 1)));
        assertUntold(WhoMayStart.may(LAW, employer(day, List.of(), day)));
    }

    private static void assertUntold(Finding<?> finding) {
        assertThat(finding.isTold()).isFalse();
        assertThat(finding.reason()).isNotNull();
    }
}
