// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.PAYMENTS;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.story.Sheets.again;
import static be.passerelle.casefile.story.Sheets.ended;
import static be.passerelle.casefile.story.Sheets.missing;
import static be.passerelle.casefile.story.Sheets.monthly;
import static be.passerelle.casefile.story.Sheets.recognised;
import static be.passerelle.casefile.story.Sheets.runs;
import static be.passerelle.casefile.story.Sheets.sheet;
import static be.passerelle.casefile.story.Sheets.total;
import static be.passerelle.casefile.story.Story.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.benefit.BenefitAct;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.resumption.KindOfWork;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.law.benefit.Household;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.resumption.SelfEmployedTrack;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// From which pay, from which day and to which day the benefit is counted. 3000 euro a month are 69.23 a day (worked
/// example), 2400 are 55.38, 2000 are 46.15: 60 % of a twenty-sixth.
class BenefitCountedStoryTest {

    /// Regulation of 16 April 1997, article 43: within 24 months after more than six months of primary incapacity the
    /// lost pay is no lower than if that had run on. A week between takes it from nobody.
    @Test
    void a_short_incapacity_between_does_not_take_the_guarantee_away() {
        InventedLife life = recognised("2022-10-03", "2023-06-02", Scheme.EMPLOYEE);
        life.by(PAYMENTS, 0, monthly("3000.00"));
        ended(life, "2023-06-02");
        again(life, "2023-11-06", "2023-11-12", Scheme.EMPLOYEE);
        life.by(PAYMENTS, 0, monthly("2000.00"));
        ended(life, "2023-11-12");
        again(life, "2024-05-13", "2024-06-30", Scheme.EMPLOYEE);
        life.by(PAYMENTS, 0, monthly("2000.00"));
        assertThat(runs(life, "2024-05")).containsExactly("2024-05-13..2024-05-31: 17 x 69.23");
    }

    /// More than 24 months after it the guarantee is over: 2 June 2023, then 3 June 2025.
    @Test
    void after_twenty_four_months_the_new_pay_counts() {
        InventedLife life = recognised("2022-10-03", "2023-06-02", Scheme.EMPLOYEE);
        life.by(PAYMENTS, 0, monthly("3000.00"));
        ended(life, "2023-06-02");
        again(life, "2025-06-03", "2025-06-30", Scheme.EMPLOYEE);
        life.by(PAYMENTS, 0, monthly("2000.00"));
        assertThat(runs(life, "2025-06")).containsExactly("2025-06-03..2025-06-30: 24 x 46.15");
    }

    /// The regulation is that of the employees: a self-employed person lost no pay that could be guarded.
    @Test
    void an_incapacity_as_self_employed_guards_no_pay() {
        InventedLife life = recognised("2022-10-03", "2023-06-02", Scheme.SELF_EMPLOYED);
        ended(life, "2023-06-02");
        again(life, "2024-05-13", "2024-06-30", Scheme.EMPLOYEE);
        life.by(PAYMENTS, 0, monthly("3000.00"));
        assertThat(runs(life, "2024-05")).containsExactly("2024-05-13..2024-05-31: 17 x 69.23");
    }

    /// Regulation, article 23, and articles 87 and 93: the pay is that of before the incapacity, relapses included; a
    /// correction changes all its days.
    @Test
    void the_lost_pay_is_that_of_the_onset_and_is_corrected_for_all_days() {
        InventedLife life = recognised("2024-05-13", "2024-05-31", Scheme.EMPLOYEE);
        life.by(PAYMENTS, 0, monthly("3000.00"));
        assertThat(life.on(day("2024-05-20")).refused(PAYMENTS, 0, monthly("2400.00")))
                .containsExactly("firstDayOfIncapacity");
        ended(life, "2024-05-31");
        again(life, "2024-06-06", "2024-06-30", Scheme.EMPLOYEE);
        assertThat(life.refused(PAYMENTS, 0, monthly("2000.00"))).containsExactly("firstDayOfIncapacity");
        assertThat(runs(life, "2024-06")).containsExactly("2024-06-06..2024-06-30: 21 x 69.23");
        life.by(PAYMENTS, 0, day("2024-05-13"), monthly("2400.00"));
        assertThat(runs(life, "2024-05")).containsExactly("2024-05-13..2024-05-31: 17 x 55.38");
        assertThat(runs(life, "2024-06")).containsExactly("2024-06-06..2024-06-30: 21 x 55.38");
    }

    /// The printed maximum of May 2022 is 96.51, of August 98.44 and of December 102.42. No rule ever had a minimum in
    /// the first two months; no published one exceeds the maximum.
    @Test
    void a_minimum_that_is_not_known_decides_nothing_in_the_first_months_nor_at_the_maximum() {
        InventedLife life = recognised("2022-06-01", "2023-03-31", Scheme.EMPLOYEE);
        life.by(PAYMENTS, 0, monthly("6000.00"));
        assertThat(runs(life, "2022-06")).containsExactly("2022-06-01..2022-06-30: 26 x 96.51");
        assertThat(runs(life, "2022-08")).containsExactly("2022-08-01..2022-08-31: 27 x 98.44");
        assertThat(runs(life, "2022-12")).containsExactly("2022-12-01..2022-12-31: 27 x 102.42");
        InventedLife later = recognised("2024-05-13", "2024-11-30", Scheme.EMPLOYEE);
        later.by(PAYMENTS, 0, monthly("6000.00"));
        assertThat(total(later, "2024-09")).isEqualTo("2693.25"); // 25 x 107.73
        InventedLife less = recognised("2024-05-13", "2024-11-30", Scheme.EMPLOYEE);
        less.by(PAYMENTS, 0, monthly("2000.00"));
        assertThat(sheet(less, "2024-09").total().isUnknown()).isTrue();
    }

    /// The benefit stops on the first of the month after the pension age (a sickness fund's page): a person who
    /// reaches it on 15 June 2024 is paid to 30 June, 25 days.
    @Test
    void at_the_pension_age_the_benefit_goes_on_to_the_end_of_the_month() {
        InventedLife life = recognised("2024-05-13", "2024-11-30", Scheme.EMPLOYEE);
        life.by(PAYMENTS, 0, monthly("3000.00"));
        IncapacityAct pension = new IncapacityAct.Ended(EndCause.PENSION);
        life.on(day("2024-06-15"));
        assertThat(life.refused(PHYSICIAN, life.incapacity(), pension)).containsExactly("pensionFromFirst");
        assertThat(life.refused(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.DEATH)))
                .isEmpty();
        life.on(day("2024-06-30")).by(PHYSICIAN, life.incapacity(), pension);
        assertThat(runs(life, "2024-06")).containsExactly("2024-06-01..2024-06-30: 25 x 69.23");
        assertThat(sheet(life, "2024-07").total().isNo()).isTrue();
    }

    /// Eight days or nothing (official examples: 8 to 21 July 2021 paid, 8 to 12 July not). Whether a relapse counts
    /// with the days before it, no source says.
    @Test
    void whether_the_days_of_a_relapse_count_together_is_open() {
        InventedLife few = selfEmployed("2021-07-12");
        again(few, "2021-07-20", "2021-07-21", Scheme.SELF_EMPLOYED);
        assertThat(runs(few, "2021-07"))
                .containsExactly("2021-07-08..2021-07-12: 4 x ?", "2021-07-20..2021-07-21: 2 x ?");
        assertThat(missing(sheet(few, "2021-07"))).isEqualTo("benefit.eightDaysOpen");
        InventedLife more = selfEmployed("2021-07-12");
        again(more, "2021-07-19", "2021-07-31", Scheme.SELF_EMPLOYED);
        assertThat(runs(more, "2021-07"))
                .containsExactly("2021-07-08..2021-07-12: 4 x ?", "2021-07-19..2021-07-31: 12 x 50.67");
    }

    /// Their decree of 2022 lets the self-employed declare as employees do; that a late form costs them 10 % no source
    /// says. Declared on 24 June 2024 for the 17th; 60.56 a day since May 2024 (published).
    @Test
    void what_a_late_form_costs_a_self_employed_person_cannot_be_told() {
        InventedLife life = recognised("2024-05-13", "2024-11-30", Scheme.SELF_EMPLOYED);
        life.by(PAYMENTS, 0, new BenefitAct.HouseholdReported(Household.SINGLE));
        life.on(day("2024-06-24"));
        int work = life.by(
                INSURED,
                0,
                new ResumptionAct.Asked(
                        day("2024-06-17"),
                        BigDecimal.TEN,
                        BigDecimal.valueOf(38),
                        KindOfWork.SELF_EMPLOYED,
                        Optional.empty()));
        life.on(day("2024-06-26"))
                .by(
                        PHYSICIAN,
                        work,
                        new ResumptionAct.Authorised(
                                "in her shop",
                                BigDecimal.TEN,
                                Optional.empty(),
                                Optional.of(day("2024-11-30")),
                                Optional.of(SelfEmployedTrack.LASTING),
                                Optional.empty()));
        assertThat(runs(life, "2024-06"))
                .containsExactly(
                        "2024-06-01..2024-06-16: 13 x 60.56",
                        "2024-06-17..2024-06-24: 7 x ?",
                        "2024-06-25..2024-06-30: 5 x 60.56");
        assertThat(missing(sheet(life, "2024-06"))).isEqualTo("law.resumption.lateOfSelfEmployed");
    }

    private static InventedLife selfEmployed(String last) {
        InventedLife life = recognised("2021-07-08", last, Scheme.SELF_EMPLOYED);
        life.by(PAYMENTS, 0, new BenefitAct.HouseholdReported(Household.SINGLE));
        ended(life, last);
        return life;
    }
}
