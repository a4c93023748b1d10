// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.finding;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.language.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FindingTest {

    private final AtomicInteger built = new AtomicInteger();

    @Test
    void the_reason_is_built_only_when_asked_for() {
        Finding<Integer> finding = Finding.of(5, this::reason).map(five -> five + 1);
        assertThat(finding.value()).isEqualTo(Optional.of(6));
        assertThat(built).hasValue(0);
        assertThat(finding.reason().kind()).isEqualTo(Reason.Kind.FACT);
        assertThat(built).hasValue(1);
    }

    @Test
    void what_cannot_be_told_stays_so_and_keeps_its_reason() {
        Phrase missing = Phrase.of("law.openQuestion", "text", "x");
        Finding<Integer> finding =
                Finding.<Integer>missing(missing, this::reason).map(n -> n + 1);
        assertThat(finding.value()).isEmpty();
        assertThat(finding)
                .isInstanceOfSatisfying(
                        Finding.NotTold.class, n -> assertThat(n.missing()).isEqualTo(missing));
        assertThat(finding.stableUntil()).isEqualTo(LocalDate.MAX);
    }

    @Test
    void a_derived_finding_is_stable_as_long() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertThat(Finding.of("a", day, this::reason).map(String::length).stableUntil())
                .isEqualTo(day);
    }

    private Reason reason() {
        built.incrementAndGet();
        return Reason.fact(Phrase.of("law.fact.statutoryCivilServant"));
    }
}
