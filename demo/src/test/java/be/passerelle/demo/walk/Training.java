// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static be.passerelle.demo.walk.Chapter.TRAINING;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.ReEvaluation;
import be.passerelle.casefile.programme.TrainingResult;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.Sealed;
import com.microsoft.playwright.Locator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// The granted training of route B: begun, followed, ended with success, paid for, evaluated twice.
final class Training {

    private static final LocalDate SIX_MONTHS_LATER = LocalDate.of(2027, 8, 31);

    private final Tale tale;
    private final Visitor visitor;
    private final Cast cast;
    private final Cast.Member person;

    Training(Tale tale) {
        this.tale = tale;
        this.visitor = tale.visitor();
        this.cast = tale.cast();
        this.person = cast.first();
    }

    void play() {
        follow();
        end();
        pay();
        evaluate();
    }

    private void follow() {
        tale.moveTo(RouteB.TRAINING_STARTS);
        tale.show(TRAINING, "clock");
        visitor.signIn(cast.centre());
        visitor.openTask(person.listed(), "programme.start");
        tale.show(TRAINING, "centre-worklist");
        visitor.follow(person.listed(), "programme.start");
        tale.show(TRAINING, "centre-file");
        visitor.perform(new ProgrammeAct.TrainingStarted());
        tale.moveTo(LocalDate.of(2027, 2, 1));
        visitor.openTask(person.listed(), "programme.attendance");
        visitor.follow(person.listed(), "programme.attendance");
        visitor.begin(ProgrammeAct.AttendanceRecorded.class);
        visitor.fill(new ProgrammeAct.AttendanceRecorded(YearMonth.of(2027, 1), new BigDecimal("118.5")));
        visitor.check();
        tale.show(TRAINING, "attendance-check");
        visitor.record();
    }

    private void end() {
        tale.moveTo(RouteB.TRAINING_ENDS);
        visitor.openTask(person.listed(), "programme.end");
        visitor.follow(person.listed(), "programme.end");
        visitor.begin(ProgrammeAct.TrainingEnded.class);
        visitor.fill(new ProgrammeAct.TrainingEnded(TrainingResult.SUCCESS, true, Optional.empty()));
        visitor.check();
        tale.show(TRAINING, "success-check");
        visitor.record();
        typeHours();
        visitor.signIn(cast.physician());
        visitor.openTask(person.listed(), "programme.evaluationAfter");
        visitor.follow(person.listed(), "programme.evaluationAfter");
        visitor.perform(new ProgrammeAct.EvaluatedAfterTraining(tale.typed("evaluation")));
        visitor.backToFile();
        visitor.perform(new IncapacityAct.InvalidityProposed(
                RouteB.LAST_OF_FIRST_YEAR.plusYears(1), Sealed.readable(tale.typed("evaluation"))));
    }

    /// The hours of February, in the grid for all trainees.
    private void typeHours() {
        visitor.page().locator(".pa-brand").click();
        tale.show(TRAINING, "trainees");
        visitor.page().locator("main a[href^='/trainees/attendance']").first().click();
        visitor.page()
                .locator("main a[href*='month=" + YearMonth.from(RouteB.TRAINING_ENDS) + "']")
                .click();
        Locator hours = visitor.page()
                .locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText(person.listed()))
                .locator("input[inputmode=decimal]");
        hours.fill("114");
        tale.show(TRAINING, "attendance-grid");
        visitor.page().locator(".pa-grid-actions button").click();
        assertThat(visitor.page().locator(".pa-notice.pa-tone-right")).isVisible();
    }

    private void pay() {
        visitor.signIn(cast.payments());
        visitor.go("/payments");
        assertThat(visitor.page().locator("figure svg")).isVisible();
        tale.show(TRAINING, "payments-list");
        visitor.page()
                .locator("#trainees th a")
                .filter(new Locator.FilterOptions().setHasText(person.listed()))
                .click();
        seeAmounts();
        tale.showHere(TRAINING, "payments");
        visitor.signIn(person);
        seeAmounts();
        tale.showHere(TRAINING, "own-page-money");
    }

    /// 5 euro for each hour followed in January and in February, and the lump sum for the success.
    private void seeAmounts() {
        for (String euro : List.of("592.50", "570.00", "500.00")) {
            assertThat(visitor.page().locator("main")).containsText(visitor.value(Money.of(euro)));
        }
        Locator earlier = visitor.page().locator("#rights-title ~ details > summary");
        if (earlier.count() > 0) {
            earlier.first().click();
        }
        visitor.page().locator("#rights-title").evaluate("e => e.closest('section').scrollIntoView()");
    }

    private void evaluate() {
        tale.moveTo(RouteB.LAST_OF_FIRST_YEAR.plusDays(1));
        visitor.signIn(cast.inspector());
        visitor.openTask(person.listed(), "incapacity.invalidity");
        visitor.follow(person.listed(), "incapacity.invalidity");
        visitor.perform(new IncapacityAct.InvalidityRecognised(RouteB.LAST_OF_FIRST_YEAR.plusYears(1)));
        tale.moveTo(SIX_MONTHS_LATER);
        visitor.signIn(cast.physician());
        visitor.openTask(person.listed(), "programme.evaluationAtSixMonths");
        tale.show(TRAINING, "six-months-worklist");
        visitor.follow(person.listed(), "programme.evaluationAtSixMonths");
        visitor.perform(new ProgrammeAct.EvaluatedAtSixMonths(true, tale.typed("evaluationAtSix")));
        visitor.openTask(person.listed(), "programme.reEvaluation");
        visitor.follow(person.listed(), "programme.reEvaluation");
        visitor.begin(ProgrammeAct.IncapacityReEvaluated.class);
        visitor.fill(
                new ProgrammeAct.IncapacityReEvaluated(ReEvaluation.NO_LONGER_INCAPABLE, tale.typed("reEvaluation")));
        visitor.check();
        tale.show(TRAINING, "re-evaluation-check");
        visitor.record();
        visitor.backToFile();
        tale.show(TRAINING, "file-at-the-end");
    }
}
