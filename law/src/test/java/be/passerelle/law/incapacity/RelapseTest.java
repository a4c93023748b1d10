// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.incapacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.LawInForce;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelapseTest {

    @ParameterizedTest
    @CsvSource({
        // thirteen days lie between 31 May and 14 June, fourteen between 31 May and 15 June
        "2026-05-31, false, 2026-06-01, true",
        "2026-05-31, false, 2026-06-10, true",
        "2026-05-31, false, 2026-06-14, true",
        "2026-05-31, false, 2026-06-15, false",
        "2024-02-20, false, 2024-03-05, true",
        "2024-02-20, false, 2024-03-06, false",
        // the three months after 31 March are April, May and June
        "2026-03-31, true, 2026-06-30, true",
        "2026-03-31, true, 2026-07-01, false",
        "2025-11-30, true, 2026-02-28, true",
        "2025-11-30, true, 2026-03-01, false",
        "2026-01-14, true, 2026-04-14, true",
        "2026-01-14, true, 2026-04-15, false",
        // a file of 2009
        "2009-10-18, false, 2009-11-01, true",
        "2009-10-18, false, 2009-11-02, false"
    })
    void the_window_ends_on_its_last_day(LocalDate ended, boolean invalid, LocalDate again, boolean joins) {
        Finding<Yes> finding = Relapse.joins(LawInForce.read(), ended, invalid, again);
        assertThat(finding.isTold()).isEqualTo(joins);
        assertThat(finding.isNo()).isEqualTo(!joins);
        assertThat(finding.reason().citations().getFirst()).hasToString("law-1994-07-14/" + (invalid ? "93" : "87"));
    }

    @Test
    void a_new_incapacity_begins_after_the_earlier_one_ended() {
        LocalDate ended = LocalDate.of(2026, 5, 31);
        assertThatThrownBy(() -> Relapse.joins(LawInForce.read(), ended, false, ended))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("articles 87 and 93");
    }

    @Test
    void days_beyond_reckoning_cannot_be_told() {
        assertThat(Relapse.joins(LawInForce.read(), LocalDate.MIN, false, Day.FIRST)
                        .isUnknown())
                .isTrue();
        assertThat(Relapse.joins(LawInForce.read(), Day.LAST, true, LocalDate.MAX)
                        .isUnknown())
                .isTrue();
    }
}
