// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UrgencyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void whatIsDueNowComesBeforeAFarDay() {
        Urgency late = until(TODAY.minusDays(1));
        Urgency endsToday = until(TODAY);
        Urgency withoutTerm = Urgency.of(TODAY.minusDays(9), Optional.empty(), TODAY);
        Urgency tomorrow = until(TODAY.plusDays(1));
        Urgency nextYear = until(TODAY.plusYears(1));
        Urgency soon = Urgency.of(TODAY.plusDays(1), Optional.empty(), TODAY);
        Urgency later = Urgency.of(TODAY.plusDays(2), Optional.of(TODAY.plusDays(3)), TODAY);

        List<Urgency> inOrder = List.of(late, endsToday, withoutTerm, tomorrow, nextYear, soon, later);
        assertThat(inOrder.reversed().stream().sorted()).containsExactlyElementsOf(inOrder);
    }

    @Test
    void whatCanBeDoneFromTodayOnIsDueToday() {
        assertThat(Stream.of(TODAY, TODAY.plusDays(1))
                        .map(from -> Urgency.of(from, Optional.empty(), TODAY).later()))
                .containsExactly(false, true);
    }

    private static Urgency until(LocalDate day) {
        return Urgency.of(TODAY.minusDays(9), Optional.of(day), TODAY);
    }
}
