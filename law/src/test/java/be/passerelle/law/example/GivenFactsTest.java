// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.example.FactRefused.Problem;
import be.passerelle.law.trajectory.Route;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GivenFactsTest {

    @Test
    void each_fact_is_read_as_the_rule_asks_for_it() {
        GivenFacts given = new GivenFacts(Map.of(
                "day", "2026-11-30",
                "month", "2026-11",
                "hours", "7.25",
                "count", "12",
                "flag", "true",
                "route", "B",
                "weeks", "2026-01-05 to 2026-01-09; 2026-02-02 to 2026-02-02"));
        assertThat(given.fact("day").act()).isEqualTo(1);
        assertThat(given.fact("day").act()).isEqualTo(2);
        assertThat(given.month("month")).isEqualTo(YearMonth.of(2026, 11));
        assertThat(given.number("hours")).isEqualTo(new BigDecimal("7.25"));
        assertThat(given.whole("count")).isEqualTo(12);
        assertThat(given.flag("flag")).isTrue();
        assertThat(given.oneOf("route", Route.class)).isEqualTo(Route.B);
        assertThat(given.periods("weeks"))
                .containsExactly(
                        Period.of(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 9)),
                        Period.of(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 2)));
        assertThat(given.dayIfAny("later")).isEmpty();
        given.end();
        assertThat(given.asked())
                .contains(
                        new AskedFact("day", FactKind.DAY, false, List.of()),
                        new AskedFact("route", FactKind.CHOICE, false, List.of(Route.values())),
                        new AskedFact("later", FactKind.DAY, true, List.of()))
                .hasSize(8);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_cannot_be_taken_is_refused_by_its_key(String written, Function<GivenFacts, ?> asked, Problem problem) {
        GivenFacts given = new GivenFacts(written.isEmpty() ? Map.of() : Map.of("x", written));
        assertThatThrownBy(() -> asked.apply(given)).isInstanceOfSatisfying(FactRefused.class, refused -> {
            assertThat(refused.key()).isEqualTo("x");
            assertThat(refused.problem()).isEqualTo(problem);
            assertThat(refused).hasMessageContaining("x: '");
        });
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("", given -> given.day("x"), Problem.MISSING),
                refused(" ", given -> given.text("x"), Problem.MISSING),
                refused("", given -> given.period("x"), Problem.MISSING),
                refused("2026-02-30", given -> given.day("x"), Problem.NO_DAY),
                refused("30.11.2026", given -> given.fact("x"), Problem.NO_DAY),
                refused("1899-12-31", given -> given.day("x"), Problem.BEYOND_CALENDAR),
                refused("2200-01-01", given -> given.dayIfAny("x"), Problem.BEYOND_CALENDAR),
                refused("2026-13", given -> given.month("x"), Problem.NO_MONTH),
                refused("2200-01", given -> given.month("x"), Problem.BEYOND_CALENDAR),
                refused("yes", given -> given.flag("x"), Problem.NO_FLAG),
                refused("Z", given -> given.oneOf("x", Route.class), Problem.NO_CHOICE),
                refused("7,25", given -> given.number("x"), Problem.NO_NUMBER),
                refused("1e9", given -> given.number("x"), Problem.NO_NUMBER),
                refused("7.5", given -> given.whole("x"), Problem.NO_NUMBER),
                refused("-1", given -> given.number("x"), Problem.OUT_OF_RANGE),
                refused("1000000001", given -> given.number("x"), Problem.OUT_OF_RANGE),
                refused("2026-01-05", given -> given.periods("x"), Problem.NO_PERIODS),
                refused("2026-01-05 to 2026-01-04", given -> given.periods("x"), Problem.NO_PERIODS),
                refused(
                        "2026-01-05 to 2026-01-06; 2026-01-08 to 2026-01-09",
                        given -> given.period("x"),
                        Problem.NO_PERIODS));
    }

    @Test
    void what_nobody_asks_for_is_refused() {
        assertThatThrownBy(() -> new GivenFacts(Map.of("x", "1")).end())
                .hasMessage("x: '1' is asked for by no rule; take it out, or correct its key");
    }

    @Test
    void a_fact_says_what_is_wrong_with_what_is_typed() {
        AskedFact route = new AskedFact("route", FactKind.CHOICE, false, List.of(Route.A, Route.B));
        assertThat(route.problemOf("A")).isEmpty();
        assertThat(route.problemOf("C")).contains(Problem.NO_CHOICE);
        assertThat(route.problemOf("")).contains(Problem.MISSING);
        for (FactKind kind : FactKind.values()) {
            assertThat(new AskedFact("x", kind, true, List.of()).problemOf(" "))
                    .as(kind.name())
                    .isEmpty();
            assertThat(new AskedFact("x", kind, false, List.of()).problemOf(" "))
                    .as(kind.name())
                    .contains(Problem.MISSING);
        }
        assertThat(new AskedFact("x", FactKind.DAY, true, List.of()).problemOf("1.1.2026"))
                .contains(Problem.NO_DAY);
        assertThat(new AskedFact("x", FactKind.NUMBER, true, List.of()).problemOf("-1"))
                .contains(Problem.OUT_OF_RANGE);
        assertThat(new AskedFact("x", FactKind.PERIODS, true, List.of()).problemOf("2026-01-01 to 2026-01-02"))
                .isEmpty();
    }

    private static Arguments refused(String written, Function<GivenFacts, ?> asked, Problem problem) {
        return Arguments.of(written, asked, problem);
    }
}
