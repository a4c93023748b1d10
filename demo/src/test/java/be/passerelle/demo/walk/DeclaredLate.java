// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static be.passerelle.demo.walk.Chapter.LATE_RESUMPTION;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.appeal.AppealAct;
import be.passerelle.casefile.resumption.KindOfWork;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.ActType;
import com.microsoft.playwright.Locator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// Somebody works before telling it: the declaration comes a week late, the advisory physician refuses the work, and
/// the sheet says what that costs.
final class DeclaredLate {

    /// Wednesday, a week after the first day of work.
    static final LocalDate DECLARED = LocalDate.of(2026, 12, 9);

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 12, 2);

    private final Tale tale;
    private final Visitor visitor;
    private final Cast cast;
    private final Cast.Member person;

    DeclaredLate(Tale tale) {
        this.tale = tale;
        this.visitor = tale.visitor();
        this.cast = tale.cast();
        this.person = cast.second();
    }

    /// The declaration and its refusal, on the same day.
    void refuse() {
        Resumed.recognise(tale, person);
        Resumed.report(tale, person);
        visitor.signIn(person);
        visitor.begin(ResumptionAct.Asked.class);
        visitor.fill(new ResumptionAct.Asked(
                FIRST_DAY,
                BigDecimal.valueOf(19),
                BigDecimal.valueOf(38),
                KindOfWork.EMPLOYEE,
                Optional.of(tale.typed("work.employer"))));
        visitor.check();
        visitor.page().locator("main .pa-changes .pa-why summary").last().click();
        assertThat(visitor.page().locator("main")).containsText(visitor.text("law.resumption.noTermWhenLate"));
        tale.show(LATE_RESUMPTION, "late-check");
        visitor.record();
        visitor.signIn(cast.physician());
        visitor.openTask(person.listed(), "resumption.decision");
        visitor.follow(person.listed(), "resumption.decision");
        tale.show(LATE_RESUMPTION, "late-file");
        visitor.begin(ResumptionAct.Refused.class);
        visitor.fill(new ResumptionAct.Refused(Optional.of(tale.typed("work.refusal")), Optional.empty()));
        visitor.check();
        tale.show(LATE_RESUMPTION, "late-refused-check");
        visitor.record();
        seeRefusal();
    }

    /// The person reads the refusal with its reasons, and may appeal.
    private void seeRefusal() {
        visitor.signIn(person);
        visitor.go("/me");
        assertThat(visitor.page()
                        .locator("main a[href*='/do/"
                                + ActType.of(AppealAct.Lodged.class).code() + "']")
                        .first())
                .isVisible();
        visitor.page()
                .locator("main .pa-timeline a")
                .filter(new Locator.FilterOptions().setHasText(visitor.text("act.resumption.refused.done.you")))
                .first()
                .click();
        assertThat(visitor.page().locator("main")).containsText(tale.typed("work.refusal"));
        tale.show(LATE_RESUMPTION, "late-own-page");
    }

    /// The hours worked before the refusal are reported, and the month is counted.
    void count() {
        visitor.signIn(person);
        visitor.perform(new ResumptionAct.MonthReported(Resumed.MONTH, BigDecimal.valueOf(22)));
        visitor.signIn(cast.payments());
        Resumed.openSheet(tale, person);
        Resumed.goToMonth(visitor);
        amounts();
        tale.show(LATE_RESUMPTION, "late-benefit");
    }

    /// Counted by hand: 112.08 euro a day, 78.46 at half-time, as for the work in time. Up to and including the
    /// day of the declaration 10 % less (Belga, 2013, and the sentence of article 230 that Wordscope quotes):
    /// 78.46 × 90 % is 70.614, 70.61. Wednesday 2 to Wednesday 9 December are 7 days from Monday to Saturday: 6
    /// and 423.66 before the refusal, which was sent on the 9th, the last day that is covered, and that day with
    /// 70.61; from the 10th to the 31st nobody works, 19 days at 112.08 are 2129.52, as is the 1st with 112.08;
    /// together 2735.87.
    private void amounts() {
        assertThat(Resumed.runs(visitor))
                .containsExactly(
                        Resumed.run(visitor, "1", "112.08", "112.08"),
                        Resumed.run(visitor, "6", "70.61", "423.66"),
                        Resumed.run(visitor, "1", "70.61", "70.61"),
                        Resumed.run(visitor, "19", "112.08", "2129.52"));
        assertThat(visitor.page().locator(".pa-sheet-total").first()).containsText(visitor.value(Money.of("2735.87")));
    }
}
