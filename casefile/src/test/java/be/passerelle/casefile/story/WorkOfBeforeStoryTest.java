// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.PAYMENTS;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.story.Sheets.asked;
import static be.passerelle.casefile.story.Sheets.authorised;
import static be.passerelle.casefile.story.Sheets.missing;
import static be.passerelle.casefile.story.Sheets.monthly;
import static be.passerelle.casefile.story.Sheets.runs;
import static be.passerelle.casefile.story.Sheets.sheet;
import static be.passerelle.casefile.story.Sheets.worked;
import static be.passerelle.casefile.story.Story.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.benefit.BenefitAct;
import be.passerelle.casefile.benefit.WorkFound;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.outcome.OutcomeAct;
import be.passerelle.casefile.outcome.WorkExtent;
import be.passerelle.casefile.outcome.WorkWith;
import be.passerelle.casefile.resumption.Resumption;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.law.benefit.Household;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.resumption.ResumptionDuration;
import be.passerelle.law.resumption.SelfEmployedTrack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Work that was authorised under the rules of before, and work of which the fund learns by another way.
class WorkOfBeforeStoryTest {

    /// Vlaams Patientenplatform, Samenspraak 93: two years at most since 1 April 2018; the authorisations without an
    /// end that ran then had to be limited by 31 March 2019. Of those with an end nothing is said.
    @Test
    void authorisations_of_before_2018_have_the_end_that_they_fixed_or_none() {
        InventedLife life = incapable("2017-02-06", Scheme.EMPLOYEE).on(day("2017-03-03"));
        int work = life.by(INSURED, 0, asked("2017-03-06", "19"));
        life.on(day("2017-03-10"));
        assertThat(life.refused(PHYSICIAN, work, authorised("19", "2019-06-30")))
                .isEmpty();
        life.by(PHYSICIAN, work, withoutEnd());
        Resumption running = life.file().threads(Resumption.RESUMPTION).all().getFirst();
        assertThat(running.lastDay()).contains(day("2019-03-31"));
        assertThat(ResumptionDuration.lastDay(LAW, new DatedFact(day("2017-03-06"), 1))
                        .value())
                .contains(ResumptionAct.Authorised.OPEN_ENDED_UNTIL);

        InventedLife later = incapable("2018-03-05", Scheme.EMPLOYEE).on(day("2018-03-30"));
        int since = later.by(INSURED, 0, asked("2018-04-02", "19"));
        later.on(day("2018-04-03"));
        assertThat(later.refused(PHYSICIAN, since, withoutEnd())).containsExactly("endOfAuthorisation");
        assertThat(later.refused(PHYSICIAN, since, authorised("19", "2020-04-02")))
                .containsExactly("withinLongest");
    }

    /// SD Worx: those whose authorisation ran before 1 April 2018 have the more favourable calculation. 30 of 38 hours
    /// are 79 %, 59 % off: of 60.00, 24.60 is left.
    @Test
    void an_authorisation_since_april_2018_has_no_more_favourable_calculation() {
        InventedLife life = incapable("2018-01-08", Scheme.EMPLOYEE);
        life.by(PAYMENTS, 0, monthly("2600.00"));
        life.on(day("2018-03-02"));
        int first = life.by(INSURED, 0, asked("2018-03-05", "19"));
        life.on(day("2018-03-12")).by(PHYSICIAN, first, authorised("19", "2018-04-30"));
        life.on(day("2018-04-30"));
        int second = life.by(INSURED, 0, asked("2018-05-01", "30"));
        life.on(day("2018-05-02")).by(PHYSICIAN, second, authorised("30", "2018-12-31"));
        life.on(day("2018-06-01"));
        life.by(INSURED, first, worked("2018-03", 70));
        life.by(INSURED, first, worked("2018-04", 70));
        life.by(INSURED, second, worked("2018-05", 110));
        for (String month : new String[] {"2018-04", "2018-05"}) {
            life.by(PAYMENTS, 0, new BenefitAct.IncomeReported(YearMonth.parse(month), Money.of("20.00")));
        }
        assertThat(runs(life, "2018-04")).containsExactly("2018-04-01..2018-04-30: 25 x 59.25");
        assertThat(runs(life, "2018-05")).containsExactly("2018-05-01..2018-05-31: 27 x 24.60");
    }

    /// INASTI: 10 % from the seventh month. Whether a day without authorisation begins the months anew, nobody says.
    @Test
    void a_day_without_authorisation_leaves_open_whether_the_free_months_begin_anew() {
        assertThat(october("2024-09-15")).contains("begin anew");
        assertThat(october("2024-09-16")).doesNotContain("begin anew");
    }

    private static String october(String firstUntil) {
        InventedLife life = incapable("2024-01-08", Scheme.SELF_EMPLOYED);
        life.by(PAYMENTS, 0, new BenefitAct.HouseholdReported(Household.SINGLE));
        life.on(day("2024-03-15"));
        int first = life.by(INSURED, 0, asked("2024-03-18", "19"));
        life.on(day("2024-03-20")).by(PHYSICIAN, first, lasting(firstUntil, Optional.empty()));
        life.on(day("2024-09-13"));
        int second = life.by(INSURED, 0, asked("2024-09-17", "19"));
        life.on(day("2024-09-18")).by(PHYSICIAN, second, lasting("2024-12-31", Optional.empty()));
        life.on(day("2024-11-04"));
        return Sheets.words(sheet(life, "2024-10").runs().getFirst().daily().reason());
    }

    /// The council decided, not whoever records it.
    @Test
    void the_day_of_the_council_counts_and_lies_between_the_request_and_the_record() {
        InventedLife life = incapable("2022-01-03", Scheme.SELF_EMPLOYED).on(day("2022-03-01"));
        int work = life.by(INSURED, 0, asked("2022-03-10", "19"));
        life.on(day("2022-03-25"));
        for (String wrong : new String[] {"1999-01-04", "2022-02-28", "2022-03-26"}) {
            assertThat(life.refused(PHYSICIAN, work, lasting("2022-08-31", Optional.of(day(wrong)))))
                    .as(wrong)
                    .contains("competentForWork");
        }
        assertThat(life.refused(PHYSICIAN, work, lasting("2022-08-31", Optional.of(day("2022-03-11")))))
                .containsExactly("authorisedFirst");
        life.by(PHYSICIAN, work, lasting("2022-08-31", Optional.of(day("2022-03-05"))));
        assertThat(life.file().threads(Resumption.RESUMPTION).all().getFirst().authorised())
                .map(DatedFact::day)
                .contains(day("2022-03-05"));
    }

    /// Regulation of 16 April 1997, article 43: unemployment puts the 24 months off, as long as it lasts. 60 % of 100 a
    /// day are 60.00, of the 50 of the new pay 30.00.
    @Test
    void an_unemployment_without_an_end_guards_no_pay_for_ever() {
        for (Optional<LocalDate> until :
                List.of(Optional.<LocalDate>empty(), Optional.of(day("2017-12-31")), Optional.of(day("2021-11-30")))) {
            InventedLife life = incapable("2016-02-01", Scheme.EMPLOYEE);
            life.by(PAYMENTS, 0, monthly("2600.00"));
            Sheets.ended(life, "2016-12-30");
            life.on(day("2021-12-31"))
                    .by(PAYMENTS, 0, day("2017-01-02"), new BenefitAct.UnemploymentReported(until, Money.of("50.00")));
            life.on(day("2022-02-01")).recognised(Scheme.EMPLOYEE, day("2022-11-30"), Optional.empty());
            life.by(PAYMENTS, 0, monthly("1300.00"));
            life.on(day("2022-03-01"));
            if (until.isEmpty()) {
                assertThat(missing(sheet(life, "2022-02"))).isEqualTo("benefit.unemploymentEndMissing");
            } else {
                assertThat(runs(life, "2022-02").getFirst())
                        .endsWith(until.get().getYear() == 2017 ? " x 30.00" : " x 60.00");
            }
        }
    }

    /// Law of 14 July 1994, article 101: work that nothing authorised is judged, whoever learned of it.
    @Test
    void work_during_incapacity_is_told_without_a_trajectory() {
        for (var who : List.of(PHYSICIAN, INSURED)) {
            InventedLife life = incapable("2024-05-13", Scheme.EMPLOYEE);
            life.by(PAYMENTS, 0, monthly("3000.00"));
            life.on(day("2024-07-01"));
            life.by(who, 0, day("2024-06-03"), returned(WorkExtent.PART_TIME));
            assertThat(missing(sheet(life, "2024-06"))).isEqualTo("benefit.workUncovered");
            life.by(
                    PHYSICIAN,
                    0,
                    new BenefitAct.UnauthorisedWorkJudged(
                            day("2024-06-03"), day("2024-06-30"), WorkFound.REDUCTION_KEPT));
            assertThat(runs(life, "2024-06"))
                    .containsExactly("2024-06-01..2024-06-02: 1 x 69.23", "2024-06-03..2024-06-30: 24 x 0");
        }
        InventedLife full = incapable("2024-05-13", Scheme.EMPLOYEE).on(day("2024-07-01"));
        full.by(INSURED, 0, day("2024-06-03"), returned(WorkExtent.FULL));
        assertThat(full.duties().toString()).contains("incapacity.ended");
        assertThat(new InventedLife().registered().refused(INSURED, 0, returned(WorkExtent.FULL)))
                .contains("incapable");
    }

    private static OutcomeAct returned(WorkExtent extent) {
        return new OutcomeAct.ReturnedToWork(extent, WorkWith.SAME_EMPLOYER, Optional.empty());
    }

    private static InventedLife incapable(String from, Scheme scheme) {
        return Sheets.recognised(from, day(from).plusMonths(11).toString(), scheme);
    }

    private static ResumptionAct withoutEnd() {
        return granted(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ResumptionAct lasting(String until, Optional<LocalDate> council) {
        return granted(Optional.of(day(until)), Optional.of(SelfEmployedTrack.LASTING), council);
    }

    private static ResumptionAct granted(
            Optional<LocalDate> until, Optional<SelfEmployedTrack> track, Optional<LocalDate> council) {
        return new ResumptionAct.Authorised(
                "at the counter", BigDecimal.valueOf(19), Optional.empty(), until, track, council);
    }
}
