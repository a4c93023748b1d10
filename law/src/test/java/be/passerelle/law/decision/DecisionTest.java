// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.decision;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.incapacity.CertificateTerm;
import be.passerelle.law.incapacity.Declarant;
import be.passerelle.law.incapacity.IncapacityDeclaration;
import be.passerelle.law.incapacity.PensionStop;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionTest {

    private static final Law LAW = LawInForce.read();
    private static final DatedFact NOTIFIED = new DatedFact(LocalDate.of(2026, 3, 16), 1);

    @Test
    void a_notification_that_says_nothing_begins_no_term_and_lists_all_that_is_missing() {
        var none = AppealTerm.by(LAW, NOTIFIED, Set.of());
        assertThat(none.isNo()).isTrue();
        assertThat(none.reason().steps().getLast().statement().values())
                .containsEntry("mentions", List.of(NotificationMention.values()));
    }

    @Test
    void all_six_mentions_begin_the_term() {
        assertThat(AppealTerm.by(LAW, NOTIFIED, EnumSet.allOf(NotificationMention.class))
                        .value())
                .contains(Deadline.on(LocalDate.of(2026, 6, 16)));
    }

    @Test
    void after_the_term_to_pay_interest_runs() {
        Deadline pay = CharterTerms.payBy(LAW, NOTIFIED).value().orElseThrow();
        assertThat(pay.ifMissed().orElseThrow().key()).isEqualTo("law.charter.interest");
        assertThat(CharterTerms.decideBy(LAW, NOTIFIED).value().orElseThrow().ifMissed())
                .isEmpty();
    }

    static Stream<LocalDate> farAway() {
        return Stream.of(LocalDate.MIN, LocalDate.of(-5000, 1, 1), LocalDate.of(2200, 1, 1), LocalDate.MAX);
    }

    @ParameterizedTest
    @MethodSource("farAway")
    void a_day_far_away_overflows_nothing(LocalDate day) {
        DatedFact far = new DatedFact(day, 1);
        assertThat(AppealTerm.by(LAW, far, EnumSet.allOf(NotificationMention.class))
                        .isUnknown())
                .isTrue();
        assertThat(CharterTerms.decideBy(LAW, far).isUnknown()).isTrue();
        assertThat(CharterTerms.payBy(LAW, far).isUnknown()).isTrue();
        for (PrescribedClaim claim : PrescribedClaim.values()) {
            assertThat(Prescription.lastDay(LAW, claim, YearMonth.from(day)).isUnknown())
                    .isTrue();
        }
        for (Declarant who : Declarant.values()) {
            assertThat(IncapacityDeclaration.by(LAW, who, far).isUnknown()).isTrue();
        }
        assertThat(CertificateTerm.longest(LAW, far).isUnknown()).isTrue();
        assertThat(PensionStop.from(LAW, far).isUnknown()).isTrue();
    }
}
