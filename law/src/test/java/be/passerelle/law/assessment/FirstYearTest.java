// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.incapacity.Scheme;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FirstYearTest {

    private static final Law LAW = LawInForce.read();

    private static FirstYearFacts facts(LocalDate from, Set<NoQuestionnaire> exceptions) {
        return new FirstYearFacts(Scheme.EMPLOYEE, new DatedFact(from, 1), exceptions, Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void every_exception_stands_against_the_questionnaire_and_all_but_one_against_the_estimate(
            NoQuestionnaire exception) {
        FirstYearFacts facts = facts(LocalDate.of(2026, 4, 10), Set.of(exception));
        assertThat(FirstYear.questionnaireOn(LAW, facts).isNo()).isTrue();
        assertThat(FirstYear.estimateIn(LAW, facts).isNo()).isEqualTo(exception != NoQuestionnaire.MEDICAL_REASON);
    }

    @Test
    void several_exceptions_at_once_are_one_no() {
        FirstYearFacts facts = facts(LocalDate.of(2026, 4, 10), EnumSet.allOf(NoQuestionnaire.class));
        assertThat(FirstYear.questionnaireOn(LAW, facts).isNo()).isTrue();
        assertThat(FirstYear.estimateIn(LAW, facts).isNo()).isTrue();
    }

    @Test
    void the_months_follow_each_other_without_a_gap() {
        for (LocalDate from = LocalDate.of(2023, 12, 1);
                from.isBefore(LocalDate.of(2025, 1, 1));
                from = from.plusDays(1)) {
            Period fourth = contact(ContactMoment.FIRST, from);
            Period seventh = contact(ContactMoment.SECOND, from);
            Period eleventh = contact(ContactMoment.THIRD, from);
            assertThat(fourth.from()).isAfter(from);
            assertThat(fourth.until()).isBefore(seventh.from());
            assertThat(seventh.until()).isBefore(eleventh.from());
            assertThat(eleventh.until()).isBefore(from.plusYears(1));
            assertThat(fourth.days()).isBetween(28L, 31L);
        }
    }

    private static Period contact(ContactMoment moment, LocalDate from) {
        return FirstYear.contactIn(LAW, moment, new DatedFact(from, 1)).value().orElseThrow();
    }

    static Stream<LocalDate> farAway() {
        return Stream.of(LocalDate.MIN, LocalDate.of(-5000, 1, 1), LocalDate.of(2200, 1, 1), LocalDate.MAX);
    }

    @ParameterizedTest
    @MethodSource("farAway")
    void a_day_far_away_overflows_nothing(LocalDate day) {
        DatedFact far = new DatedFact(day, 1);
        assertThat(FirstYear.questionnaireOn(LAW, facts(day, Set.of())).isTold())
                .isFalse();
        assertThat(FirstYear.estimateIn(LAW, facts(day, Set.of())).isTold()).isFalse();
        assertThat(FirstYear.returnBy(LAW, far).isTold()).isFalse();
        FirstYearFacts nearPension = new FirstYearFacts(
                Scheme.EMPLOYEE, new DatedFact(LocalDate.of(2026, 4, 10), 1), Set.of(), Optional.of(far));
        assertThat(FirstYear.questionnaireOn(LAW, nearPension).isTold()).isFalse();
        for (ContactMoment moment : ContactMoment.values()) {
            assertThat(FirstYear.contactIn(LAW, moment, far).isTold()).isFalse();
        }
        assertThat(CategorySteps.expectedBackBy(LAW, CapacityCategory.ONE, far).isTold())
                .isFalse();
        assertThat(CategorySteps.examineAgainBy(LAW, CapacityCategory.THREE, far)
                        .isTold())
                .isFalse();
        assertThat(PlanOf2016.planBy(LAW, far).isTold()).isFalse();
        assertThat(PlanOf2016.analysisBy(LAW, far, far).isTold()).isFalse();
    }
}
