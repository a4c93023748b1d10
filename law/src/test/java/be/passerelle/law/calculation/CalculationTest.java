// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What calculations put together. What is expected is counted by hand from the articles named.
class CalculationTest {

    private static final Law LAW = LawInForce.read();
    private static final Optional<Phrase> MISSING_START = Optional.of(Phrase.of("calculation.codex.startMissing"));

    @Test
    void the_year_of_somebody_who_fell_ill_on_the_tenth_of_april() {
        Calculated made = made("deadlines", "incapacityFrom", "2026-04-10", "scheme", "EMPLOYEE", "contract", "true");
        // Ten weeks after Friday 10 April; two more to send it back (INAMI, barometer and route A).
        assertThat(value(made, "questionnaire")).contains(LocalDate.of(2026, 6, 19));
        assertThat(value(made, "questionnaireBack")).contains(LocalDate.of(2026, 7, 3));
        // INAMI's own example: from 10 April the household counts from 10 July.
        assertThat(value(made, "household")).contains(LocalDate.of(2026, 7, 10));
        assertThat(value(made, "primaryUntil")).contains(LocalDate.of(2027, 4, 9));
        assertThat(value(made, "invalidity")).contains(LocalDate.of(2027, 4, 10));
        // Six months without a break since 2026 (law of 3 July 1978, article 34).
        assertThat(value(made, "forceMajeure")).contains(LocalDate.of(2026, 10, 10));
        assertThat(line(made, "declaration").missing()).isPresent();
        List<LocalDate> days = made.lines().stream()
                .flatMap(line -> line.value().stream())
                .map(value -> value instanceof LocalDate day ? day : ((Period) value).from())
                .toList();
        assertThat(days).hasSizeGreaterThan(10).isSorted();
    }

    @Test
    void what_is_left_of_a_month_and_over_all_fractions() {
        Calculated made = made(
                "benefit",
                "scheme",
                "EMPLOYEE",
                "activity",
                "JOB",
                "since",
                "2026-03-02",
                "hours",
                "19",
                "reference",
                "38",
                "benefit",
                "60");
        // 30 % off 60 euro; March 2026 has 26 days from Monday to Saturday since the 2nd (article 230 §1, article 22).
        assertThat(value(made, "perDay")).contains(Money.of("42.00"));
        assertThat(value(made, "perMonth")).contains(Money.of("1092.00"));
        assertThat(value(made, "wholePerMonth")).contains(Money.of("1560.00"));
        List<FractionCurve.Point> points = made.curve().orElseThrow().points();
        assertThat(points).hasSize(21).filteredOn(FractionCurve.Point::own).hasSize(1);
        // Nothing up to a fifth, then one percent for each; the whole job leaves a fifth.
        assertThat(points.get(4).perDay().value()).contains(Money.of("60.00"));
        assertThat(points.get(5).perDay().value()).contains(Money.of("57.00"));
        assertThat(points.getLast().perDay().value()).contains(Money.of("12.00"));
    }

    @Test
    void a_fraction_between_the_points_has_one_of_its_own() {
        Calculated made = made(
                "benefit",
                "scheme",
                "EMPLOYEE",
                "activity",
                "JOB",
                "since",
                "2026-03-02",
                "hours",
                "23",
                "reference",
                "38",
                "benefit",
                "112,08");
        List<FractionCurve.Point> points = made.curve().orElseThrow().points();
        assertThat(points).hasSize(22);
        FractionCurve.Point own =
                points.stream().filter(FractionCurve.Point::own).findFirst().orElseThrow();
        // 23/38 are 60.53 %, 41 % off: the worked example of article 230 §1.
        assertThat(own.perDay().value()).contains(Money.of("66.13"));
        assertThat(own.fraction().percent()).isEqualByComparingTo("60.53");
    }

    @Test
    void self_employed_work_is_reduced_in_steps_and_then_it_cannot_be_told() {
        Calculated made = made(
                "benefit",
                "scheme",
                "EMPLOYEE",
                "activity",
                "SELF_EMPLOYMENT",
                "since",
                "2021-01-01",
                "benefit",
                "60.00");
        List<CalculatedLine> course = made.parts().getLast().lines();
        // Six months, then 10 % to the end of the third year after the one of the beginning (article 230 §2bis).
        assertThat(course).hasSize(3);
        assertThat(course.get(0).value()).contains(Money.of("60.00"));
        assertThat(course.get(0).stableUntil()).contains(LocalDate.of(2021, 6, 30));
        assertThat(course.get(1).value()).contains(Money.of("54.00"));
        assertThat(course.get(1).stableUntil()).contains(LocalDate.of(2024, 12, 31));
        assertThat(course.get(2).missing()).isPresent();
    }

    @Test
    void without_a_benefit_or_what_it_is_counted_from_it_cannot_be_told() {
        Calculated made = made(
                "benefit",
                "scheme",
                "UNEMPLOYED",
                "activity",
                "JOB",
                "since",
                "2026-03-02",
                "hours",
                "19",
                "reference",
                "38");
        assertThat(line(made, "perDay").missing()).isPresent();
        assertThat(line(made, "percentage").value()).isPresent();
        assertThat(line(made, "payableDays").missing()).isPresent();
        Calculated brackets =
                made("benefit", "scheme", "EMPLOYEE", "activity", "JOB", "since", "2016-03-01", "benefit", "60.00");
        assertThat(line(brackets, "perDay").missing()).isPresent();
        assertThat(brackets.curve().orElseThrow().points())
                .allSatisfy(point -> assertThat(point.perDay().isUnknown()).isTrue());
    }

    @Test
    void a_training_of_sixteen_hours_a_week_in_march() {
        Calculated made = made(
                "training",
                "scheme",
                "EMPLOYEE",
                "from",
                "2026-03-02",
                "until",
                "2026-03-31",
                "decided",
                "2026-02-16",
                "hoursPerWeek",
                "16",
                "success",
                "true",
                "newSkills",
                "true");
        // 22 days from Monday to Friday, 70.4 hours at 5 euro, and 500 euro (article 215sexies).
        assertThat(value(made, "month")).contains(Money.of("352.00"));
        assertThat(value(made, "premiums")).contains(Money.of("352.00"));
        assertThat(value(made, "together")).contains(Money.of("852.00"));
        // Trained until March: evaluated by 30 September (article 215septies).
        assertThat(value(made, "evaluation")).contains(LocalDate.of(2026, 9, 30));
        Calculated less = made(
                "training",
                "scheme",
                "EMPLOYEE",
                "from",
                "2026-03-02",
                "until",
                "2026-03-31",
                "decided",
                "2026-02-16",
                "hoursPerWeek",
                "16",
                "grantedHours",
                "64");
        assertThat(value(less, "month"))
                .as("hours beyond the grant give nothing")
                .contains(Money.of("320.00"));
        assertThat(line(less, "lumpSum").missing()).isPresent();
        Calculated failed = made(
                "training",
                "scheme",
                "EMPLOYEE",
                "from",
                "2026-03-02",
                "until",
                "2026-03-31",
                "decided",
                "2026-02-16",
                "hoursPerWeek",
                "16",
                "success",
                "false");
        assertThat(line(failed, "lumpSum").finding().isNo()).isTrue();
        assertThat(value(failed, "together")).contains(Money.of("352.00"));
    }

    @Test
    void ten_days_later_it_is_the_same_primary_year() {
        Calculated same = made(
                "relapse", "scheme", "EMPLOYEE", "from", "2026-01-08", "until", "2026-05-31", "again", "2026-06-10");
        assertThat(line(same, "joins").finding().isTold()).isTrue();
        assertThat(value(same, "lastDay")).contains(LocalDate.of(2026, 6, 14));
        assertThat(value(same, "goesOn")).contains(LocalDate.of(2027, 1, 8));
        Calculated separate = made(
                "relapse", "scheme", "EMPLOYEE", "from", "2026-01-08", "until", "2026-05-31", "again", "2026-06-15");
        assertThat(line(separate, "joins").finding().isNo()).isTrue();
        assertThat(value(separate, "beginsAnew")).contains(LocalDate.of(2027, 6, 15));
        Calculated flat = made(
                "relapse",
                "scheme",
                "SELF_EMPLOYED",
                "from",
                "2026-01-08",
                "until",
                "2026-05-31",
                "again",
                "2026-06-15");
        assertThat(line(flat, "guarantee").finding().isNo()).isTrue();
        assertThat(line(flat, "joins").reason().toString()).contains("selfEmployedOpen");
    }

    @Test
    void the_dates_of_the_code_are_counted_from_the_last_day_of_the_step_before() {
        Calculated made = made("codex", "incapacityFrom", "2022-11-07", "asked", "2023-02-06", "decision", "A");
        // 49 calendar days, then 63 for the plan and 21 for the appeal, 14 for the answer (Code, 1 October 2022).
        assertThat(value(made, "assessment")).contains(LocalDate.of(2023, 3, 27));
        assertThat(value(made, "planBy")).contains(LocalDate.of(2023, 5, 29));
        // An appeal is against a decision that the agreed work is out for good, which A is not.
        assertThat(line(made, "appeal").finding().isNo()).isTrue();
        assertThat(line(made, "inspection").finding().isNo()).isTrue();
        Calculated forGood = made("codex", "incapacityFrom", "2022-11-07", "asked", "2023-02-06", "decision", "B");
        assertThat(value(forGood, "appeal")).contains(LocalDate.of(2023, 4, 17));
        assertThat(value(made, "answer")).contains(LocalDate.of(2023, 6, 12));
        assertThat(line(made, "planBy").notes()).isNotEmpty();
        Calculated told = made(
                "codex",
                "incapacityFrom",
                "2022-11-07",
                "asked",
                "2023-02-06",
                "decision",
                "A",
                "decided",
                "2023-03-01");
        assertThat(value(told, "planBy")).contains(LocalDate.of(2023, 5, 3));
        assertThat(line(told, "planBy").notes()).isEmpty();
    }

    @Test
    void force_majeure_is_found_under_the_law_of_its_own_day() {
        // Nine months from 1 October 2025 would be July 2026; since 2026 six suffice: 1 April 2026 (article 34).
        assertThat(value(made("codex", "incapacityFrom", "2025-10-01"), "forceMajeure"))
                .contains(LocalDate.of(2026, 4, 1));
        // Ill since 2020: the procedure of its own exists since 28 November 2022.
        assertThat(value(made("codex", "incapacityFrom", "2020-01-06"), "forceMajeure"))
                .contains(LocalDate.of(2022, 11, 28));
    }

    @Test
    void in_2018_force_majeure_wants_the_agreed_work_out_for_good_and_no_appeal_possible() {
        for (String decision : List.of("A", "B", "E")) {
            assertThat(line(endedIn2018("decision", decision), "forceMajeure")
                            .finding()
                            .isNo())
                    .as(decision)
                    .isTrue();
        }
        // Seven working days from Monday 9 April 2018 end on Tuesday 17 April.
        assertThat(value(endedIn2018("decision", "D"), "forceMajeure")).contains(LocalDate.of(2018, 4, 18));
        assertThat(line(endedIn2018(), "forceMajeure").missing()).isPresent();
    }

    private static Calculated endedIn2018(String... more) {
        List<String> typed = new ArrayList<>(List.of("incapacityFrom", "2017-11-06", "asked", "2018-03-05"));
        typed.addAll(List.of("decided", "2018-04-09", "ended", "2018-04-10"));
        typed.addAll(List.of(more));
        return made("codex", typed.toArray(String[]::new));
    }

    @Test
    void whoever_is_outside_is_told_where_to_turn() {
        Calculated made = made(
                "public",
                "day",
                "2026-09-01",
                "scheme",
                "EMPLOYEE",
                "cause",
                "ACCIDENT_AT_WORK",
                "statutoryCivilServant",
                "false",
                "incapacityFrom",
                "2026-01-05",
                "followsTraining",
                "false",
                "followsTrajectory",
                "false");
        assertThat(made.lines())
                .filteredOn(line -> line.finding().isNo())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.notes()).isNotEmpty());
        Calculated without = made(
                "public",
                "day",
                "2026-09-01",
                "scheme",
                "EMPLOYEE",
                "cause",
                "ILLNESS",
                "statutoryCivilServant",
                "false");
        assertThat(line(without, "fund").missing()).isPresent();
        assertThat(line(without, "trajectory").finding().isTold()).isTrue();
    }

    /// What follows from an open question is open as well; the self-employed have 10 % by secondary sources.
    @Test
    void what_follows_is_no_surer_than_what_it_follows_from() {
        Calculated again = made(
                "relapse",
                "scheme",
                "SELF_EMPLOYED",
                "from",
                "2026-02-02",
                "until",
                "2026-03-01",
                "again",
                "2026-03-09");
        assertThat(line(again, "joins").finding().sureness()).isEqualTo(Certainty.OPEN);
        assertThat(line(again, "goesOn").finding().sureness()).isEqualTo(Certainty.OPEN);
        Calculated old =
                made("deadlines", "incapacityFrom", "2026-08-03", "scheme", "EMPLOYEE", "pensionAge", "2020-01-01");
        assertThat(line(old, "pension").missing()).isPresent();
    }

    /// Law of 14 July 1994, article 100: work is resumed once it was stopped, be it for a day.
    @Test
    void work_begins_after_the_first_day_of_incapacity() {
        String[] facts = {
            "scheme", "EMPLOYEE", "activity", "SHELTERED_JOB", "since", "2026-03-02", "incapacityFrom", "2026-03-02"
        };
        assertThat(answer("benefit", facts)).isInstanceOf(Calculation.Answer.Refused.class);
        facts[7] = "2026-03-01";
        assertThat(answer("benefit", facts)).isInstanceOf(Calculation.Answer.Made.class);
    }

    /// Until 2025 no source asks for it: the employer asks without the consent of the worker.
    @Test
    void no_consent_is_asked_where_the_law_of_the_day_does_not_ask_it() {
        for (String asked : List.of("2022-11-07", "2023-06-05")) {
            Calculated made = made(
                    "codex",
                    "incapacityFrom",
                    "2022-03-01",
                    "initiator",
                    "EMPLOYER",
                    "asked",
                    asked,
                    "cause",
                    "ILLNESS");
            assertThat(line(made, "mayStart").missing()).isNotEqualTo(MISSING_START);
        }
    }

    private static Calculated made(String code, String... typed) {
        Calculation.Answer answer = answer(code, typed);
        assertThat(answer).isInstanceOf(Calculation.Answer.Made.class);
        return ((Calculation.Answer.Made) answer).calculated();
    }

    private static Calculation.Answer answer(String code, String... typed) {
        Map<String, String> facts = new HashMap<>();
        for (int i = 0; i < typed.length; i += 2) {
            facts.put(typed[i], typed[i + 1]);
        }
        return Calculations.find(code).orElseThrow().with(LAW, facts);
    }

    private static Optional<Object> value(Calculated made, String code) {
        Finding<?> finding = line(made, code).finding();
        assertThat(finding.isTold()).as(code).isTrue();
        return line(made, code).value();
    }

    private static CalculatedLine line(Calculated made, String code) {
        return made.lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
