// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static be.passerelle.demo.walk.Chapter.RESUMPTION;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.benefit.BenefitAct;
import be.passerelle.casefile.benefit.PayBasis;
import be.passerelle.casefile.benefit.PayCondition;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.resumption.KindOfWork;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.law.benefit.Household;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.ActType;
import com.microsoft.playwright.Locator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Half-time work in time: she declares it on her own page, the advisory physician authorises it with its terms, she
/// reports the hours of the month, and the payments and she read the same amounts.
final class Resumed {

    static final YearMonth MONTH = YearMonth.of(2026, 12);

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 12, 7);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 6, 30);
    private static final BigDecimal HALF = BigDecimal.valueOf(19);
    private static final BigDecimal FULL = BigDecimal.valueOf(38);

    private final Tale tale;
    private final Visitor visitor;
    private final Cast cast;
    private final Cast.Member person;

    Resumed(Tale tale) {
        this.tale = tale;
        this.visitor = tale.visitor();
        this.cast = tale.cast();
        this.person = cast.first();
    }

    /// From the declaration to the authorisation.
    void begin() {
        declareForNextYear();
        recognise(tale, person);
        declare();
        authorise();
        report(tale, person);
    }

    /// A slip of the year: nothing is recognised on that day, and the form says what to do.
    private void declareForNextYear() {
        visitor.signIn(person);
        visitor.begin(ResumptionAct.Asked.class);
        visitor.fill(asked(FIRST_DAY.plusYears(1)));
        visitor.page().locator("main form.pa-form button.btn-primary").click();
        assertThat(visitor.page().locator(".pa-error-summary"))
                .containsText(visitor.text("refusal.firstDayRecognised"));
        tale.show(RESUMPTION, "work-not-recognised");
    }

    static void recognise(Tale tale, Cast.Member person) {
        tale.visitor().signIn(tale.cast().physician());
        tale.visitor().search(person.listed());
        tale.visitor().perform(new IncapacityAct.Prolonged(RouteB.LAST_OF_FIRST_YEAR));
    }

    private void declare() {
        visitor.signIn(person);
        visitor.begin(ResumptionAct.Asked.class);
        visitor.fill(asked(FIRST_DAY));
        visitor.check();
        tale.show(RESUMPTION, "work-declared-check");
        visitor.record();
        tale.show(RESUMPTION, "work-declared");
    }

    private ResumptionAct.Asked asked(LocalDate firstDay) {
        return new ResumptionAct.Asked(
                firstDay, HALF, FULL, KindOfWork.EMPLOYEE, Optional.of(tale.typed("work.employer")));
    }

    private void authorise() {
        visitor.signIn(cast.physician());
        visitor.openTask(person.listed(), "resumption.decision");
        visitor.openWhy(person.listed(), "resumption.decision");
        tale.show(RESUMPTION, "work-worklist");
        visitor.follow(person.listed(), "resumption.decision");
        visitor.begin(ResumptionAct.Authorised.class);
        visitor.fill(authorised(FIRST_DAY.plusYears(2)));
        visitor.page().locator("main form.pa-form button.btn-primary").click();
        assertThat(visitor.page().locator(".pa-error-summary")).containsText(visitor.text("refusal.withinLongest"));
        tale.show(RESUMPTION, "work-two-years");
        visitor.fill(authorised(LAST_DAY));
        visitor.check();
        tale.show(RESUMPTION, "work-authorised-check");
        visitor.record();
    }

    private ResumptionAct.Authorised authorised(LocalDate until) {
        return new ResumptionAct.Authorised(
                tale.typed("work.nature"),
                HALF,
                Optional.of(tale.typed("work.conditions")),
                Optional.of(until),
                Optional.empty(),
                Optional.empty());
    }

    /// What the benefit is counted from: 6000 euro a month are more than the ceiling, alone, a regular worker.
    static void report(Tale tale, Cast.Member person) {
        Visitor visitor = tale.visitor();
        visitor.signIn(tale.cast().payments());
        openSheet(tale, person);
        List<BenefitAct> facts = List.of(
                new BenefitAct.PayReported(
                        PayBasis.MONTH,
                        Money.of("6000.00"),
                        Optional.empty(),
                        LocalDate.of(2025, 9, 1),
                        LocalDate.of(2025, 9, 30)),
                new BenefitAct.HouseholdReported(Household.SINGLE),
                new BenefitAct.RegularWorkReported(LocalDate.of(2021, 1, 4), 1200, Optional.empty(), PayCondition.MET),
                new BenefitAct.RegistrationReported(true));
        for (BenefitAct fact : facts) {
            visitor.page()
                    .locator("main a[href*='/do/" + ActType.of(fact.getClass()).code() + "']")
                    .first()
                    .click();
            visitor.fill(fact);
            visitor.check();
            visitor.record();
            openSheet(tale, person);
        }
    }

    static void openSheet(Tale tale, Cast.Member person) {
        tale.visitor().search(person.listed());
        tale.visitor().page().locator("main a[href$='/benefit']").first().click();
    }

    /// The hours of December, and what the month gives.
    void count() {
        visitor.signIn(person);
        visitor.begin(ResumptionAct.MonthReported.class);
        visitor.fill(new ResumptionAct.MonthReported(MONTH, BigDecimal.valueOf(72)));
        tale.show(RESUMPTION, "work-month");
        visitor.check();
        visitor.record();
        seeAsPayments();
        seeAsPerson();
    }

    private void seeAsPayments() {
        visitor.signIn(cast.payments());
        openSheet(tale, person);
        goToMonth();
        amounts();
        openReason("1726.12");
        assertThat(visitor.page().locator("main")).not().containsText(tale.typed("work.conditions"));
        assertThat(visitor.page().locator("main")).not().containsText(tale.typed("work.employer"));
        tale.show(RESUMPTION, "benefit-payments");
    }

    private void seeAsPerson() {
        visitor.signIn(person);
        visitor.go("/me");
        assertThat(visitor.page().locator("main")).containsText(tale.typed("work.nature"));
        visitor.page().locator("main a[href$='/benefit']").first().click();
        goToMonth();
        amounts();
        tale.show(RESUMPTION, "benefit-own");
    }

    /// The sheet opens on the last month that is recognised; earlier ones are a click away.
    private void goToMonth() {
        goToMonth(visitor);
    }

    static void goToMonth(Visitor visitor) {
        Locator month = visitor.page().locator("main a[href*='month=" + MONTH + "']");
        if (month.first().isVisible()) {
            month.first().click();
        }
        assertThat(visitor.page().locator("#sheet-title")).containsText(visitor.value(MONTH));
    }

    /// Counted by hand. The most that is paid a day since 1 March 2026 for an onset of 2026 is 60 % of the
    /// ceiling: of 179.5442 euro (list of the CGSLB, 13 May 2024), indexed by 1.02 in February 2025 and again in
    /// March 2026, that is 60 % of 186.7978, 112.08. 19 of 38 hours are 50 %, 30 % more than the 20 % that are
    /// free (royal decree of 3 July 1996, article 230, §1): 70 % of 112.08 is 78.456, 78.46. Of Tuesday 1 to
    /// Sunday 6 December 5 days are paid, Monday to Saturday: 560.40; of the 7th to the 31st 22 days, without
    /// Sundays 13, 20 and 27: 1726.12; together 2286.52.
    private void amounts() {
        assertThat(runs(visitor)).containsExactly(run("5", "112.08", "560.40"), run("22", "78.46", "1726.12"));
        assertThat(visitor.page().locator(".pa-sheet-total").first()).containsText(money("2286.52"));
    }

    private String run(String days, String daily, String amount) {
        return run(visitor, days, daily, amount);
    }

    /// Days that are paid alike, as [#runs] reads them from the sheet.
    static String run(Visitor visitor, String days, String daily, String amount) {
        return String.join(" | ", days, visitor.value(Money.of(daily)), visitor.value(Money.of(amount)));
    }

    /// The runs of the sheet: days that are paid, what is paid for one, what is paid for all.
    static List<String> runs(Visitor visitor) {
        List<?> runs = (List<?>) visitor.page()
                .locator("main table")
                .first()
                .locator("tbody > tr")
                .evaluateAll("""
                rows => rows.map(row => [...row.querySelectorAll('td')]
                    .map(cell => cell.lastChild.textContent.trim()).join(' | '))
                """);
        return runs.stream().map(String::valueOf).toList();
    }

    private void openReason(String euro) {
        visitor.page()
                .locator("main table tbody > tr")
                .filter(new Locator.FilterOptions().setHasText(money(euro)))
                .locator("summary")
                .first()
                .click();
    }

    private String money(String euro) {
        return visitor.value(Money.of(euro));
    }
}
