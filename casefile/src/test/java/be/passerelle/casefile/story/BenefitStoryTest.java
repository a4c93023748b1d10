// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.INSPECTOR;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.PAYMENTS;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.story.Sheets.authorised;
import static be.passerelle.casefile.story.Story.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.benefit.BenefitAct;
import be.passerelle.casefile.benefit.PayBasis;
import be.passerelle.casefile.benefit.PayCondition;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.casefile.resumption.KindOfWork;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.casefile.rights.BenefitSheet;
import be.passerelle.casefile.rights.BenefitSheets;
import be.passerelle.law.Law;
import be.passerelle.law.benefit.BenefitRate;
import be.passerelle.law.benefit.DailyBenefit;
import be.passerelle.law.benefit.Household;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.AmountTable;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.parameter.Percent;
import be.passerelle.law.resumption.SelfEmployedTrack;
import be.passerelle.stream.act.Sealed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The benefit of the months, from the facts that the payments report to what is left when work is resumed. Amounts
/// are those of the published tables and of the worked examples of the law, or of both counted by hand.
class BenefitStoryTest {

    /// 3000 euro a month are 115.3846 a day, 60 % of which is 69.23 (worked example); 3 to 30 June 2024 has 24 days
    /// from Monday to Saturday: 1661.52.
    @Test
    void a_month_is_its_payable_days_times_the_benefit_of_a_day() {
        InventedLife life = incapable("2024-06-03", Scheme.EMPLOYEE).on(day("2024-07-02"));
        assertThat(missing(sheet(life, "2024-06").total())).isEqualTo("benefit.payMissing");
        life.by(PAYMENTS, 0, day("2024-06-03"), monthly("3000.00"));
        assertThat(runs(life, "2024-06")).containsExactly("2024-06-03..2024-06-30: 24 x 69.23");
        assertThat(total(life, "2024-06")).isEqualTo("1661.52");
        assertThat(sheet(life, "2024-05").total().isNo()).isTrue();
        assertThat(sheet(life, "2024-05").runs()).isEmpty();
    }

    /// November 2023: 60 % of the ceiling is at most 104.46 (published maximum), half-time leaves 73.12 (worked
    /// example). In December 2 days before the work and 24 with it: 208.92 + 1754.88 = 1963.80.
    @Test
    void half_time_by_the_employment_fraction_in_2023() {
        InventedLife life = incapable("2023-11-02", Scheme.EMPLOYEE).on(day("2023-12-01"));
        life.by(PAYMENTS, 0, day("2023-11-02"), monthly("6000.00"));
        assertThat(total(life, "2023-11")).isEqualTo(times("104.46", 25));
        int work = life.by(INSURED, 0, asked("2023-12-04", "19", KindOfWork.EMPLOYEE));
        life.on(day("2023-12-08")).by(PHYSICIAN, work, authorised("19", "2024-05-31"));
        assertThat(missing(sheet(life, "2023-12").total())).isEqualTo("benefit.hoursMissing");
        life.on(day("2024-01-02")).by(INSURED, work, month("2023-12", 76));
        assertThat(runs(life, "2023-12"))
                .containsExactly("2023-12-01..2023-12-03: 2 x 104.46", "2023-12-04..2023-12-31: 24 x 73.12");
        assertThat(total(life, "2023-12")).isEqualTo("1963.80");
        assertThat(words(sheet(life, "2023-12").runs().getLast().daily().reason()))
                .contains("30")
                .doesNotContain("Baker");
    }

    /// The advisory physician authorises fewer hours than were asked for: what is authorised counts. 22.8 of 38 hours
    /// on the maximum of May 2024 leave 64.64 (worked example).
    @Test
    void the_hours_that_are_authorised_count() {
        InventedLife life = incapable("2024-05-02", Scheme.EMPLOYEE).on(day("2024-06-03"));
        life.by(PAYMENTS, 0, day("2024-05-02"), monthly("6000.00"));
        int work = life.by(INSURED, 0, asked("2024-06-04", "30", KindOfWork.EMPLOYEE));
        life.on(day("2024-06-10")).by(PHYSICIAN, work, authorised("22.8", "2024-12-31"));
        life.on(day("2024-07-01")).by(INSURED, work, month("2024-06", 90));
        assertThat(runs(life, "2024-06").getLast()).endsWith(" x 64.64");
    }

    /// Declared on Friday for the Tuesday before: 10 % less up to and including that day (Belga 2013). 73.12 less 10 %
    /// is 65.81; 5 to 8 December 2023 is 4 days, 9 to 31 December 19.
    @Test
    void a_late_declaration_lowers_the_days_up_to_it() {
        InventedLife life = incapable("2023-11-02", Scheme.EMPLOYEE).on(day("2023-12-08"));
        life.by(PAYMENTS, 0, day("2023-11-02"), monthly("6000.00"));
        int work = life.by(INSURED, 0, asked("2023-12-05", "19", KindOfWork.EMPLOYEE));
        life.on(day("2023-12-20")).by(PHYSICIAN, work, authorised("19", "2024-05-31"));
        life.on(day("2024-01-02")).by(INSURED, work, month("2023-12", 76));
        assertThat(runs(life, "2023-12"))
                .containsSubsequence("2023-12-05..2023-12-08: 4 x 65.81", "2023-12-09..2023-12-31: 19 x 73.12");
        assertThat(words(sheet(life, "2023-12").runs().get(1).daily().reason()))
                .contains(text(Phrase.of("benefit.orderOpen")));
    }

    /// The transition of 2018: authorised before 1 April, an income of 20 euro a day leaves 59.25 of 60 by the
    /// brackets, 42 by the fraction (worked examples); 27 days in May.
    @Test
    void the_more_favourable_calculation_in_the_transition_of_2018() {
        InventedLife life = incapable("2018-01-08", Scheme.EMPLOYEE).on(day("2018-03-02"));
        life.by(PAYMENTS, 0, day("2018-01-08"), monthly("2600.00"));
        int work = life.by(INSURED, 0, asked("2018-03-05", "19", KindOfWork.EMPLOYEE));
        life.on(day("2018-03-12")).by(PHYSICIAN, work, authorised("19", "2018-12-31"));
        life.on(day("2018-06-01"));
        for (String month : List.of("2018-03", "2018-04", "2018-05")) {
            life.by(INSURED, work, month(month, 80));
        }
        assertThat(missing(sheet(life, "2018-05").total())).isEqualTo("law.fact.dailyIncomeMissing");
        life.by(PAYMENTS, 0, income("2018-05", "20.00"));
        assertThat(runs(life, "2018-05")).containsExactly("2018-05-01..2018-05-31: 27 x 59.25");
        assertThat(total(life, "2018-05")).isEqualTo("1599.75");
        assertThat(life.refused(PAYMENTS, 0, income("2018-08", "20.00"))).contains("incomeCounts");
    }

    /// The brackets of 2014: an income of 20 euro leaves 59.12 of 60 (worked example), 26 days in September. Rates and
    /// ceilings of 2014 were not found: the sheet says so, and is counted under a law that supposes them.
    @Test
    void the_income_brackets_of_2014() {
        InventedLife life = incapable("2014-05-05", Scheme.EMPLOYEE).on(day("2014-05-30"));
        life.by(PAYMENTS, 0, day("2014-05-05"), monthly("2600.00"));
        int work = life.by(INSURED, 0, asked("2014-06-02", "19", KindOfWork.EMPLOYEE));
        life.on(day("2014-06-10")).by(PHYSICIAN, work, authorised("19", "2015-05-01"));
        life.on(day("2014-10-01"));
        for (String month : List.of("2014-06", "2014-07", "2014-08", "2014-09")) {
            life.by(INSURED, work, month(month, 80));
        }
        life.by(PAYMENTS, 0, income("2014-09", "20.00"));
        assertThat(sheet(life, "2014-09").total().isUnknown()).isTrue();
        BenefitSheet supposed = BenefitSheets.of(life.file(), supposingRates(), YearMonth.parse("2014-09"));
        assertThat(runs(supposed)).containsExactly("2014-09-01..2014-09-30: 26 x 59.12");
        assertThat(supposed.total().value()).contains(Money.of("1537.12"));
    }

    /// A self-employed person works from 18 January 2023, declared on the 17th (INAMI's example): nothing is off
    /// for six months, then 10 % to the end of the third year. Single, 60.56 since May 2024 (published) leaves
    /// 54.50; June 2024 has 25 days. In 2023 the amount was not found.
    @Test
    void a_self_employed_person_who_works_since_2023() {
        InventedLife life =
                recognised("2022-10-03", "2023-10-02", Scheme.SELF_EMPLOYED).on(day("2023-01-17"));
        life.by(PAYMENTS, 0, day("2022-10-03"), new BenefitAct.HouseholdReported(Household.SINGLE));
        int work = life.by(INSURED, 0, asked("2023-01-18", "15", KindOfWork.SELF_EMPLOYED));
        life.on(day("2023-01-24"))
                .by(
                        PHYSICIAN,
                        work,
                        new ResumptionAct.Authorised(
                                "in her shop",
                                BigDecimal.valueOf(15),
                                Optional.empty(),
                                Optional.of(day("2025-01-17")),
                                Optional.of(SelfEmployedTrack.LASTING),
                                Optional.empty()));
        life.on(day("2023-08-01"))
                .by(
                        PHYSICIAN,
                        life.incapacity(),
                        new IncapacityAct.InvalidityProposed(day("2024-12-31"), Sealed.readable("seen")));
        life.on(day("2023-10-03"))
                .by(INSPECTOR, life.incapacity(), new IncapacityAct.InvalidityRecognised(day("2024-12-31")));
        life.on(day("2024-07-01"));
        assertThat(sheet(life, "2023-08").total().isUnknown()).isTrue();
        assertThat(runs(life, "2024-06")).containsExactly("2024-06-01..2024-06-30: 25 x 54.50");
        assertThat(total(life, "2024-06")).isEqualTo("1362.50");
    }

    /// 8 to 21 July 2021 is paid from 8 July, 8 to 12 July not at all (official examples); with dependants 63.63.
    @Test
    void a_self_employed_incapacity_of_less_than_eight_days_is_not_paid() {
        InventedLife life = recognised("2021-07-08", "2021-07-21", Scheme.SELF_EMPLOYED);
        life.by(PAYMENTS, 0, new BenefitAct.HouseholdReported(Household.WITH_DEPENDANTS));
        assertThat(runs(life, "2021-07")).containsExactly("2021-07-08..2021-07-21: 12 x 63.63");
        InventedLife few = recognised("2021-07-08", "2021-07-12", Scheme.SELF_EMPLOYED);
        few.by(PAYMENTS, 0, new BenefitAct.HouseholdReported(Household.WITH_DEPENDANTS));
        assertThat(sheet(few, "2021-07").total().isNo()).isTrue();
    }

    /// In March 2021 the seventh month of a regular worker: 49.68 single, 62.08 with dependants (published), more than
    /// 60 % of 70 euro. A household that is reported late changes the days from the day on which it was so.
    @Test
    void a_late_report_of_the_household_gives_the_days_since_another_amount() {
        InventedLife life = incapable("2020-09-01", Scheme.EMPLOYEE).on(day("2021-04-01"));
        life.by(PAYMENTS, 0, day("2020-09-01"), monthly("1820.00"));
        assertThat(missing(sheet(life, "2021-03").total())).isEqualTo("benefit.householdMissing");
        life.by(PAYMENTS, 0, day("2020-09-01"), new BenefitAct.HouseholdReported(Household.SINGLE));
        assertThat(missing(sheet(life, "2021-03").total())).isEqualTo("benefit.regularWorkMissing");
        life.by(PAYMENTS, 0, day("2020-09-01"), regular(PayCondition.NOT_EXAMINED));
        assertThat(missing(sheet(life, "2021-03").total())).isEqualTo("law.fact.payConditionMissing");
        life.by(PAYMENTS, 0, day("2020-09-01"), regular(PayCondition.MET));
        assertThat(runs(life, "2021-03")).containsExactly("2021-03-01..2021-03-31: 27 x 49.68");
        life.by(PAYMENTS, 0, day("2021-03-15"), new BenefitAct.HouseholdReported(Household.WITH_DEPENDANTS));
        assertThat(runs(life, "2021-03"))
                .containsExactly("2021-03-01..2021-03-14: 12 x 49.68", "2021-03-15..2021-03-31: 15 x 62.08");
        assertThat(words(sheet(life, "2021-03").runs().getFirst().daily().reason()))
                .contains("single");
    }

    /// Where only the minimum was not found, the sheet says what there is at least.
    @Test
    void what_there_is_without_the_minimum_is_said() {
        InventedLife life = incapable("2024-06-03", Scheme.EMPLOYEE).on(day("2024-10-01"));
        life.by(PAYMENTS, 0, day("2024-06-03"), monthly("3000.00"));
        Finding<Money> daily = sheet(life, "2024-08").runs().getLast().daily();
        assertThat(daily.isUnknown()).isTrue();
        assertThat(words(daily.reason())).contains("69.23");
    }

    /// An unemployed person has no more than the allowance in the first six months, and how their days are counted
    /// was not found.
    @Test
    void an_unemployed_person_has_the_allowance_at_first() {
        InventedLife life = incapable("2024-06-03", Scheme.UNEMPLOYED).on(day("2024-07-01"));
        life.by(PAYMENTS, 0, day("2024-06-03"), monthly("3000.00"));
        assertThat(missing(sheet(life, "2024-06").total())).isEqualTo("benefit.allowanceMissing");
        life.by(
                PAYMENTS,
                0,
                day("2024-01-08"),
                new BenefitAct.UnemploymentReported(Optional.of(day("2024-06-02")), Money.of("55.00")));
        assertThat(sheet(life, "2024-06").runs().getFirst().daily().value()).contains(Money.of("55.00"));
        assertThat(missing(sheet(life, "2024-06").total())).isEqualTo("law.benefit.unemployedDaysMissing");
    }

    /// Within 24 months after more than six months of primary incapacity the pay is no lower than before (art. 43):
    /// 3000 a month then, 2000 now; 69.23 a day as before (worked example).
    @Test
    void the_lost_pay_is_guarded_after_a_long_incapacity() {
        InventedLife life = recognised("2023-11-02", "2024-06-02", Scheme.EMPLOYEE);
        life.by(PAYMENTS, 0, day("2023-11-02"), monthly("3000.00"));
        ended(life, "2024-06-02");
        life.on(day("2024-09-02")).recognised(Scheme.EMPLOYEE, day("2025-02-28"), Optional.empty());
        assertThat(missing(sheet(life, "2024-09").total())).isEqualTo("benefit.payMissing");
        life.by(PAYMENTS, 0, monthly("2000.00"));
        assertThat(runs(life, "2024-09")).containsExactly("2024-09-02..2024-09-30: 25 x 69.23");
    }

    /// A relapse within 14 days goes on with the incapacity before it, and with its pay.
    @Test
    void a_relapse_goes_on_with_the_pay_of_before() {
        InventedLife life = recognised("2024-06-03", "2024-06-14", Scheme.EMPLOYEE);
        life.by(PAYMENTS, 0, monthly("3000.00"));
        ended(life, "2024-06-14");
        life.on(day("2024-06-24")).recognised(Scheme.EMPLOYEE, day("2024-07-31"), Optional.empty());
        assertThat(runs(life, "2024-06"))
                .containsExactly("2024-06-03..2024-06-14: 11 x 69.23", "2024-06-24..2024-06-30: 6 x 69.23");
    }

    @Test
    void what_cannot_be_is_refused_with_words() {
        InventedLife life = incapable("2024-06-03", Scheme.EMPLOYEE).on(day("2024-07-01"));
        assertThat(life.refusedOn(PAYMENTS, 0, day("2024-06-02"), monthly("3000.00")))
                .contains("dayRecognised");
        LocalDate onset = day("2024-06-03");
        assertThat(life.refusedOn(PAYMENTS, 0, onset, monthly("100000.01"))).containsExactly("amountInRange");
        assertThat(life.refusedOn(PAYMENTS, 0, onset, pay(PayBasis.CYCLE, "3000.00", Optional.empty())))
                .containsExactly("daysOfCycle");
        assertThat(life.refusedOn(PAYMENTS, 0, onset, pay(PayBasis.MONTH, "3000.00", Optional.of(20))))
                .containsExactly("daysOfCycle");
        assertThat(life.refused(INSURED, 0, monthly("3000.00"))).containsExactly("wrongRole");
        assertThat(life.refused(PHYSICIAN, 0, monthly("3000.00"))).containsExactly("wrongRole");
    }

    /// As if rates and ceilings of later had held always.
    private static Law supposingRates() {
        Parameter<AmountTable> ceiling = LAW.parameter(DailyBenefit.CEILING);
        return LAW.with("rates", LAW.parameter(BenefitRate.PRIMARY).always(Percent.of("60")))
                .with(
                        "ceilings",
                        ceiling.always(
                                ceiling.at(day("2024-01-01")).orElseThrow().value()));
    }

    private static InventedLife incapable(String from, Scheme scheme) {
        return recognised(from, day(from).plusMonths(10).toString(), scheme);
    }

    private static InventedLife recognised(String from, String until, Scheme scheme) {
        return new InventedLife().on(day(from)).registered().recognised(scheme, day(until), Optional.empty());
    }

    private static void ended(InventedLife life, String last) {
        life.on(day(last)).by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.FIT_FOR_WORK));
    }

    private static BenefitAct monthly(String gross) {
        return pay(PayBasis.MONTH, gross, Optional.empty());
    }

    private static BenefitAct pay(PayBasis basis, String gross, Optional<Integer> days) {
        LocalDate reference = day("2014-03-31");
        return new BenefitAct.PayReported(basis, Money.of(gross), days, reference.withDayOfMonth(1), reference);
    }

    /// 300 days worked of about as many working days: enough on all counts but the pay.
    private static BenefitAct regular(PayCondition condition) {
        return new BenefitAct.RegularWorkReported(day("2019-09-02"), 300, Optional.empty(), condition);
    }

    private static BenefitAct income(String month, String daily) {
        return new BenefitAct.IncomeReported(YearMonth.parse(month), Money.of(daily));
    }

    private static ResumptionAct asked(String firstDay, String hours, KindOfWork work) {
        return new ResumptionAct.Asked(
                day(firstDay), new BigDecimal(hours), BigDecimal.valueOf(38), work, Optional.of("Baker"));
    }

    private static ResumptionAct month(String month, int hours) {
        return new ResumptionAct.MonthReported(YearMonth.parse(month), BigDecimal.valueOf(hours));
    }

    private static BenefitSheet sheet(InventedLife life, String month) {
        return BenefitSheets.of(life.file(), LAW, YearMonth.parse(month));
    }

    private static List<String> runs(InventedLife life, String month) {
        return runs(sheet(life, month));
    }

    private static List<String> runs(BenefitSheet sheet) {
        return sheet.runs().stream()
                .map(run -> "%s..%s: %s x %s"
                        .formatted(
                                run.days().from(),
                                run.days().until(),
                                run.payable().value().map(String::valueOf).orElse("?"),
                                run.daily().value().map(BenefitStoryTest::euro).orElse("?")))
                .toList();
    }

    private static String total(InventedLife life, String month) {
        return euro(sheet(life, month).total().value().orElseThrow());
    }

    private static String times(String amount, int days) {
        return euro(Money.of(amount).times(BigDecimal.valueOf(days)));
    }

    private static String euro(Money amount) {
        return amount.inCents().euro().toPlainString();
    }

    private static String missing(Finding<Money> finding) {
        return finding instanceof Finding.Unknown<Money>(Phrase missing, LocalDate _, var _) ? missing.key() : "";
    }

    private static String words(Reason reason) {
        return Stream.concat(
                        Stream.of(reason.statement()).map(BenefitStoryTest::text),
                        reason.steps().stream().map(BenefitStoryTest::words))
                .reduce("", (one, other) -> one + "\n" + other);
    }

    private static String text(Phrase phrase) {
        return CaseFileTexts.texts().word(phrase, Language.EN);
    }
}
