// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.PAYMENTS;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.story.Sheets.authorised;
import static be.passerelle.casefile.story.Sheets.missing;
import static be.passerelle.casefile.story.Sheets.monthly;
import static be.passerelle.casefile.story.Sheets.runs;
import static be.passerelle.casefile.story.Sheets.sheet;
import static be.passerelle.casefile.story.Sheets.total;
import static be.passerelle.casefile.story.Sheets.worked;
import static be.passerelle.casefile.story.Story.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.assessment.Category;
import be.passerelle.casefile.assessment.ContactWith;
import be.passerelle.casefile.assessment.FirstYearAct;
import be.passerelle.casefile.benefit.BenefitAct;
import be.passerelle.casefile.benefit.WorkFound;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.outcome.OutcomeAct;
import be.passerelle.casefile.outcome.WorkExtent;
import be.passerelle.casefile.outcome.WorkWith;
import be.passerelle.casefile.trajectory.ContactMode;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What keeps the sheet of a month from giving the whole benefit. 3000 euro a month are 69.23 a day (worked example).
class BenefitNotDueStoryTest {

    /// Statutory civil servants are outside, and so are accidents at work and occupational diseases, for which article
    /// 136 §2 puts the fund in the place of the person: the fund pays no whole benefit of its own.
    @Test
    void whom_another_body_insures_the_sheet_does_not_pay() {
        for (Cause cause : new Cause[] {Cause.ACCIDENT_AT_WORK, Cause.OCCUPATIONAL_DISEASE}) {
            assertThat(missing(sheet(insured(cause, false), "2024-06"))).isEqualTo("benefit.insuredElsewhere");
        }
        assertThat(missing(sheet(insured(Cause.ILLNESS, true), "2024-06"))).isEqualTo("benefit.insuredElsewhere");
        assertThat(total(insured(Cause.PRIVATE_ACCIDENT, false), "2024-06")).isEqualTo("1730.75");
    }

    @Test
    void from_the_day_on_which_an_occupational_disease_is_established() {
        InventedLife life = insured(Cause.ILLNESS, false).on(day("2024-07-01"));
        life.by(
                PHYSICIAN,
                life.incapacity(),
                day("2024-06-10"),
                new IncapacityAct.CauseEstablished(Cause.OCCUPATIONAL_DISEASE));
        assertThat(runs(life, "2024-06"))
                .containsExactly("2024-06-01..2024-06-09: 7 x 69.23", "2024-06-10..2024-06-30: 18 x ?");
    }

    /// Article 101 and the Court of Cassation of 23 May 2016: the days worked are repaid and no others, where capacity
    /// stayed reduced by half. 1 June is a Saturday, 3 to 15 June is 12 payable days, 17 to 30 June the other 12.
    @Test
    void part_time_work_that_nobody_asked_for_is_judged_and_its_days_are_repaid() {
        InventedLife life = partTime();
        assertThat(runs(life, "2024-06"))
                .containsExactly("2024-06-01..2024-06-02: 1 x 69.23", "2024-06-03..2024-06-30: 24 x ?");
        assertThat(missing(sheet(life, "2024-06"))).isEqualTo("benefit.workUncovered");
        assertThat(Story.duties(life, Role.ADVISORY_PHYSICIAN).toString()).contains("benefit.unauthorisedWorkJudged");
        life.on(day("2024-07-01"));
        assertThat(life.refused(PHYSICIAN, 0, judged("2024-05-20", "2024-05-31", WorkFound.NONE)))
                .containsExactly("judgesDoubtfulDays");
        assertThat(life.refused(PHYSICIAN, 0, judged("2024-06-03", "2024-07-02", WorkFound.NONE)))
                .containsExactly("judgedNotToCome");
        life.by(PHYSICIAN, 0, judged("2024-06-03", "2024-06-15", WorkFound.REDUCTION_KEPT));
        assertThat(runs(life, "2024-06"))
                .containsExactly(
                        "2024-06-01..2024-06-02: 1 x 69.23",
                        "2024-06-03..2024-06-15: 12 x 0",
                        "2024-06-16..2024-06-30: 12 x 69.23");
        assertThat(total(life, "2024-06")).isEqualTo("899.99");
        assertThat(Story.duties(life, Role.ADVISORY_PHYSICIAN).toString())
                .doesNotContain("benefit.unauthorisedWorkJudged");
        assertThat(life.refused(PHYSICIAN, 0, judged("2024-06-03", "2024-06-15", WorkFound.NONE)))
                .contains("doubtfulWork");
    }

    @Test
    void without_the_reduction_of_half_it_cannot_be_told_and_without_such_work_nothing_is_off() {
        InventedLife life = partTime().on(day("2024-07-01"));
        life.by(PHYSICIAN, 0, judged("2024-06-03", "2024-06-15", WorkFound.REDUCTION_NOT_KEPT));
        assertThat(missing(sheet(life, "2024-06"))).isEqualTo("law.unauthorised.notKept");
        InventedLife none = partTime().on(day("2024-07-01"));
        none.by(PHYSICIAN, 0, judged("2024-06-03", "2024-06-30", WorkFound.NONE));
        assertThat(total(none, "2024-06")).isEqualTo("1730.75");
    }

    /// Work that is asked for, and authorised, needs no judgement: 19 of 38 hours leave 70 %, 48.46 (INAMI's rule).
    @Test
    void a_request_covers_the_part_time_work_from_its_first_day() {
        InventedLife life = may().on(day("2024-05-31"));
        int work = life.by(INSURED, 0, Sheets.asked("2024-06-03", "19"));
        life.on(day("2024-06-05")).by(PHYSICIAN, work, authorised("19", "2024-06-14"));
        returned(life, "2024-06-03");
        life.on(day("2024-07-01")).by(INSURED, work, worked("2024-06", 38));
        assertThat(runs(life, "2024-06"))
                .containsExactly(
                        "2024-06-01..2024-06-02: 1 x 69.23",
                        "2024-06-03..2024-06-14: 11 x 48.46",
                        "2024-06-15..2024-06-30: 13 x ?");
    }

    /// 19 hours a week from 3 to 14 June, two weeks, are 38 hours; in July 2023, six weeks are touched: 114 hours.
    @Test
    void more_hours_than_the_weeks_of_the_month_allow_are_judged_first() {
        assertThat(runs(hours("2024-05-13", "2024-06-03", "2024-06-14", 38), "2024-06"))
                .containsExactly(
                        "2024-06-01..2024-06-02: 1 x 69.23",
                        "2024-06-03..2024-06-14: 11 x 48.46",
                        "2024-06-15..2024-06-30: 13 x 69.23");
        for (int more : new int[] {39, 85}) {
            assertThat(missing(sheet(hours("2024-05-13", "2024-06-03", "2024-06-14", more), "2024-06")))
                    .isEqualTo("benefit.moreHours");
        }
        InventedLife many = hours("2024-05-13", "2024-06-03", "2024-11-14", 400);
        assertThat(missing(sheet(many, "2024-06"))).isEqualTo("benefit.moreHours");
        many.by(PHYSICIAN, 0, judged("2024-06-17", "2024-06-30", WorkFound.REDUCTION_KEPT));
        assertThat(runs(many, "2024-06"))
                .containsExactly(
                        "2024-06-01..2024-06-02: 1 x 69.23",
                        "2024-06-03..2024-06-16: 12 x 48.46",
                        "2024-06-17..2024-06-30: 12 x 0");
        assertThat(doubts(hours("2023-05-15", "2023-07-01", "2023-12-31", 114))).isFalse();
        assertThat(doubts(hours("2023-05-15", "2023-07-01", "2023-12-31", 115))).isTrue();
    }

    /// 69.23 less 2.5 % is 67.50 (67.49925), from the second absence on: royal decree of 3 July 1996, article
    /// 215octiesdecies. 24 to 29 June is 6 payable days.
    @Test
    void the_sheet_takes_the_measure_after_a_second_absence_off() {
        InventedLife life = may();
        int incapacity = life.incapacity();
        life.on(day("2024-05-27")).by(COORDINATOR, incapacity, invited("2024-06-03"));
        life.on(day("2024-06-04"));
        int first = life.by(PHYSICIAN, incapacity, day("2024-06-03"), new FirstYearAct.ContactMissedWithPhysician());
        life.by(COORDINATOR, incapacity, new FirstYearAct.AbsenceJudged(new ActNumber(first), false, "no reason"));
        life.by(
                COORDINATOR,
                incapacity,
                new FirstYearAct.LetterSent(
                        day("2024-06-24"), ContactWith.PHYSICIAN, ContactMode.IN_PERSON, Optional.empty()));
        life.on(day("2024-06-25"));
        int second = life.by(PHYSICIAN, incapacity, day("2024-06-24"), new FirstYearAct.ContactMissedWithPhysician());
        life.by(COORDINATOR, incapacity, new FirstYearAct.AbsenceJudged(new ActNumber(second), false, "no reason"));
        assertThat(runs(life, "2024-06"))
                .containsExactly("2024-06-01..2024-06-23: 19 x 69.23", "2024-06-24..2024-06-30: 6 x 67.50");
        assertThat(Sheets.words(sheet(life, "2024-06").total().reason())).contains("absence");
    }

    /// Law of 19 December 2025: no contract, work potential, no registration: 10 % less. The maximum of March 2026 is
    /// 112.08, less 10 % 100.87 (100.872).
    @Test
    void the_sheet_takes_the_measure_without_a_registration_off_and_asks_for_it() {
        InventedLife life = new InventedLife()
                .on(day("2026-03-02"))
                .registered()
                .recognised(Scheme.EMPLOYEE, day("2026-12-31"), Optional.of("Baker"));
        life.by(PAYMENTS, 0, day("2026-03-02"), monthly("6000.00"));
        life.on(day("2026-06-15"));
        life.by(PHYSICIAN, life.incapacity(), day("2026-05-31"), new IncapacityAct.ContractEnded());
        life.by(PHYSICIAN, life.incapacity(), new AssessmentAct.WorkPotentialEstimated(Category.FOUR));
        assertThat(runs(life, "2026-06"))
                .containsSubsequence("2026-06-02..2026-06-14: 11 x 112.08", "2026-06-15..2026-06-30: 14 x ?");
        assertThat(missing(sheet(life, "2026-06"))).isEqualTo("benefit.registrationMissing");
        life.by(PAYMENTS, 0, day("2026-06-15"), new BenefitAct.RegistrationReported(false));
        assertThat(runs(life, "2026-06").getLast()).isEqualTo("2026-06-15..2026-06-30: 14 x 100.87");
        life.on(day("2026-06-22")).by(PAYMENTS, 0, new BenefitAct.RegistrationReported(true));
        assertThat(runs(life, "2026-06"))
                .containsSubsequence(
                        "2026-06-02..2026-06-14: 11 x 112.08",
                        "2026-06-15..2026-06-21: 6 x 100.87",
                        "2026-06-22..2026-06-30: 8 x 112.08");
    }

    /// Nobody has pay and benefit for the same days: a reading, which the reason says.
    @Test
    void days_of_guaranteed_pay_are_not_paid_by_the_fund() {
        InventedLife life = may().on(day("2024-06-30"));
        assertThat(life.refusedOn(
                        PAYMENTS, 0, day("2024-06-10"), new BenefitAct.GuaranteedPayReported(day("2024-06-09"))))
                .containsExactly("guaranteedInOrder");
        life.by(PAYMENTS, 0, day("2024-05-13"), new BenefitAct.GuaranteedPayReported(day("2024-06-11")));
        assertThat(runs(life, "2024-06"))
                .containsExactly("2024-06-01..2024-06-11: 9 x 0", "2024-06-12..2024-06-30: 16 x 69.23");
        assertThat(total(life, "2024-06")).isEqualTo("1107.68");
    }

    private static InventedLife may() {
        return insured(Cause.ILLNESS, false);
    }

    private static InventedLife insured(Cause cause, boolean civilServant) {
        InventedLife life = new InventedLife().on(day("2024-05-13")).registered();
        if (cause == Cause.ILLNESS && !civilServant) {
            life.recognised(Scheme.EMPLOYEE, day("2024-11-30"), Optional.of("Baker"));
        } else {
            life.by(
                    PHYSICIAN,
                    0,
                    new IncapacityAct.Recognised(
                            day("2024-11-30"), Scheme.EMPLOYEE, cause, civilServant, Optional.empty()));
        }
        life.by(PAYMENTS, 0, monthly("3000.00"));
        return life.on(day("2024-05-27"));
    }

    private static InventedLife partTime() {
        InventedLife life = may().on(day("2024-06-03"));
        returned(life, "2024-06-03");
        return life;
    }

    private static void returned(InventedLife life, String first) {
        life.proposed()
                .by(
                        COORDINATOR,
                        0,
                        day(first),
                        new OutcomeAct.ReturnedToWork(WorkExtent.PART_TIME, WorkWith.SAME_EMPLOYER, Optional.empty()));
    }

    private static InventedLife hours(String onset, String first, String until, int hours) {
        LocalDate from = day(first);
        InventedLife life = Sheets.recognised(onset, day(onset).plusMonths(9).toString(), Scheme.EMPLOYEE);
        life.by(PAYMENTS, 0, monthly("3000.00"));
        life.on(from.minusDays(3));
        int work = life.by(INSURED, 0, Sheets.asked(first, "19"));
        life.on(from.plusDays(2)).by(PHYSICIAN, work, authorised("19", until));
        life.on(from.withDayOfMonth(1).plusMonths(1)).by(INSURED, work, worked(first.substring(0, 7), hours));
        return life;
    }

    private static boolean doubts(InventedLife life) {
        return Story.duties(life, Role.ADVISORY_PHYSICIAN).toString().contains("benefit.unauthorisedWorkJudged");
    }

    private static BenefitAct judged(String from, String until, WorkFound found) {
        return new BenefitAct.UnauthorisedWorkJudged(day(from), day(until), found);
    }

    private static FirstYearAct invited(String on) {
        return new FirstYearAct.Invited(day(on), ContactWith.PHYSICIAN, ContactMode.IN_PERSON, Optional.empty());
    }
}
