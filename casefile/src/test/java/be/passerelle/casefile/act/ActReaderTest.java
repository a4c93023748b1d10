// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.act;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActReader;
import be.passerelle.stream.act.ActReading;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.InputProblem;
import be.passerelle.stream.act.InputProblem.Kind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the reader of acts refuses, and that what it accepts comes back from the log as it went in.
class ActReaderTest {

    private static final ActType<ProgrammeAct.AttendanceRecorded> ATTENDANCE =
            ActType.of(ProgrammeAct.AttendanceRecorded.class);
    private static final ActType<TrajectoryAct.Proposed> PROPOSED = ActType.of(TrajectoryAct.Proposed.class);
    private static final ActType<IncapacityAct.Prolonged> PROLONGED = ActType.of(IncapacityAct.Prolonged.class);

    @ParameterizedTest
    @ValueSource(strings = {"1e2", "NaN", "Infinity", "0x10", "１２", "1.234", "401", "-1", "--1", "1,2,3", "1."})
    void a_number_in_no_plain_form_or_outside_its_bounds_is_refused(String hours) {
        assertThat(problems(ATTENDANCE, Map.of("month", "2026-09", "hours", hours)))
                .containsExactly("hours INVALID");
    }

    @Test
    void a_number_that_is_not_exact_is_refused() {
        assertThat(problems(ATTENDANCE, Map.of("month", "2026-09", "hours", 7.5)))
                .containsExactly("hours INVALID");
        assertThat(problems(ATTENDANCE, Map.of("month", "2026-09", "hours", new BigDecimal("1E+9"))))
                .containsExactly("hours INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.50", "7,5", "07.5", "7.5"})
    void however_a_number_is_written_the_act_equals_the_one_read_back(String hours) {
        assertThat(read(ATTENDANCE, Map.of("month", "2026-09", "hours", hours)))
                .isEqualTo(read(ATTENDANCE, Map.of("month", "2026-09", "hours", "7.5")));
    }

    @Test
    void nought_has_no_sign_and_a_hundred_no_exponent() {
        assertThat(read(ATTENDANCE, Map.of("month", "2026-09", "hours", "-0")).hours())
                .isEqualTo(BigDecimal.ZERO);
        assertThat(read(ATTENDANCE, Map.of("month", "2026-09", "hours", 100)).hours())
                .isEqualTo(new BigDecimal("100"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1899-12-31", "2200-01-01", "+999999999-12-31", "-999999999-01-01", "2026-02-30", "1/2/2026"})
    void a_day_that_does_not_exist_or_lies_outside_two_lifetimes_is_refused(String day) {
        assertThat(problems(PROLONGED, Map.of("until", day))).containsExactly("until INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2199-12-31"})
    void the_first_and_the_last_day_are_days(String day) {
        assertThat(problems(PROLONGED, Map.of("until", day))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0085b",
                "half \uD83D of it",
                "\uDEB2\uD83D",
                "abc\u202Ecba",
                "a\u2066b",
                "a\u200Bb",
                "a\uFEFFb",
                "a\uDB40\uDC41b",
                "a\u034Fb",
                "a\u2061b",
                "a\uFFF9b",
                "a\uFE0Fb",
                "a\u17B4b",
                "a\uE000b",
                "a\u0378b",
                "a\u2028b",
                "\u200D\u200D\u200D",
                "\u00A0\u2007",
                "\u0301\u0301"
            })
    void a_text_with_what_cannot_be_seen_or_stored_is_refused(String text) {
        assertThat(problems(PROPOSED, Map.of("motivation", text))).containsExactly("motivation INVALID");
    }

    /// What was recorded before it was asked for stays readable.
    @Test
    void what_was_recorded_is_read_whatever_is_asked_of_what_is_typed() {
        for (String text : List.of("a\uE000b", "a\u0378b", "\u00A0", "a\u2028b")) {
            assertThat(ActReader.recorded(PROPOSED, Map.of("motivation", text))).isInstanceOf(ActReading.Read.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "🚲 <b>é</b> \"\\ €", "مرحبا", "أب\u200Fج"})
    void other_texts_are_taken_as_they_are(String text) {
        assertThat(read(PROPOSED, Map.of("motivation", text)).motivation()).isEqualTo(text);
    }

    @Test
    void ten_million_characters_are_refused_and_not_repeated() {
        String long10 = "x".repeat(10_000_000);
        assertThat(problems(PROPOSED, Map.of("motivation", long10))).containsExactly("motivation INVALID");
        assertThat(problems(PROPOSED, Map.of("motivation", "m", long10, "?")).getFirst())
                .hasSizeLessThan(60)
                .endsWith("UNKNOWN");
    }

    @Test
    void every_mistake_is_found_in_one_reading() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("hours", List.of());
        tree.put("first", 1);
        tree.put("second", 2);
        assertThat(problems(ATTENDANCE, tree))
                .containsExactly("month MISSING", "hours INVALID", "first UNKNOWN", "second UNKNOWN");
    }

    @Test
    void an_empty_item_of_a_list_is_missing() {
        Map<String, Object> tree = new HashMap<>();
        tree.put("statement", "light work");
        tree.put("limits", Arrays.asList("no lifting", null, " "));
        assertThat(problems(ActType.of(AssessmentAct.WorkAbilityStated.class), tree))
                .containsExactly("limits[1] MISSING", "limits[2] MISSING");
    }

    private static <A extends Act> A read(ActType<A> type, Map<?, ?> tree) {
        return switch (ActReader.read(type, tree)) {
            case ActReading.Read<A>(A act) -> act;
            case ActReading.Wrong<A>(List<InputProblem> problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> problems(ActType<?> type, Map<?, ?> tree) {
        return switch (ActReader.read(type, tree)) {
            case ActReading.Read<? extends Act> _ -> List.of();
            case ActReading.Wrong<? extends Act>(List<InputProblem> problems) ->
                problems.stream().map(ActReaderTest::line).toList();
        };
    }

    private static String line(InputProblem problem) {
        Kind kind = problem.kind();
        return problem.path() + " " + kind;
    }
}
