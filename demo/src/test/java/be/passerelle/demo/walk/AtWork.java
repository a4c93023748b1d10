// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.occupational.EmployerSize;
import be.passerelle.casefile.occupational.OccupationalAct;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.language.Language;
import be.passerelle.law.occupational.CodexDecision;
import be.passerelle.population.organisation.Organisations;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Sealed;
import com.microsoft.playwright.Locator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The steps at work that are alike under every version of the Code. Pictures of a version bear its name before
/// theirs.
final class AtWork {

    /// What the occupational physician notes of the health, and no employer ever reads.
    private static final String SECRET = "XYZZY";

    private final Tale tale;
    private final Chapter chapter;
    private final String version;
    private final Visitor visitor;
    private final Cast.Member person;
    private final boolean dutch;

    AtWork(Tale tale, Chapter chapter, String version) {
        this.tale = tale;
        this.chapter = chapter;
        this.version = version;
        this.visitor = tale.visitor();
        this.person = tale.cast().first();
        this.dutch = visitor.language() == Language.NL;
    }

    void show(String step) {
        tale.show(chapter, version + "-" + step);
    }

    /// A page that is alike under every version is shown once.
    private void introduce(String step) {
        if (chapter == Chapter.CODE_OF_2026) {
            show(step);
        }
    }

    /// The same where the page is not shown from its top.
    void showAt(String step, String selector) {
        visitor.page().locator(selector).first().evaluate("e => e.scrollIntoView({ block: 'center' })");
        tale.showHere(chapter, version + "-" + step);
    }

    /// The worker says who employs them, and asks for a trajectory.
    void ask(LocalDate absentSince) {
        visitor.signIn(person);
        visitor.go("/me");
        begin(named(absentSince));
        visitor.fill(named(absentSince));
        introduce("names-employer");
        finish();
        visitor.go("/me");
        perform(new OccupationalAct.AskedByWorker(Optional.of(tale.typed("atWork.wish"))));
        visitor.go("/me");
        show("worker-file");
    }

    /// Opens the file as the occupational physician.
    void openAsPhysician() {
        visitor.signIn(Cast.colleague(dutch ? "dutchOccupationalPhysician" : "occupationalPhysician"));
        introduce("physician-workers");
        assertThat(Axe.violations(visitor.page())).isEmpty();
        visitor.openTask(person.listed(), "occupational.assessment");
        visitor.follow(person.listed(), "occupational.assessment");
        show("physician-file");
        assertThat(Axe.violations(visitor.page())).isEmpty();
        perform(new OccupationalAct.HealthNoted(Sealed.readable(SECRET)));
        visitor.backToFile();
    }

    /// The occupational physician assesses, with a letter of those that the version knows.
    void assess(CodexDecision decision, List<CodexDecision> offered) {
        OccupationalAct assessed =
                new OccupationalAct.Assessed(decision, tale.typed("atWork.possible"), Optional.empty());
        begin(assessed);
        List<?> letters = (List<?>) visitor.page()
                .locator("main [name='c.decision']")
                .evaluateAll("all => all.map(each => each.value).filter(each => each)");
        assertThat(letters.stream().map(String::valueOf).toList())
                .containsExactlyElementsOf(offered.stream().map(Codes::of).toList());
        visitor.fill(assessed);
        show("assesses");
        visitor.check();
        assertThat(visitor.page().locator("main"))
                .containsText(visitor.text("choice.laterDecision." + Codes.of(decision)));
        show("assessed-check");
        visitor.record();
    }

    /// Opens the file as the employer, who reads nothing of health and nothing of the fund.
    void openAsEmployer() {
        visitor.signIn(Cast.colleague(dutch ? "dutchEmployer" : "employer"));
        introduce("employer-workers");
        assertThat(visitor.page().locator("#workers")).containsText(person.listed());
        assertThat(Axe.violations(visitor.page())).isEmpty();
        visitor.page()
                .locator("#workers a")
                .filter(new Locator.FilterOptions().setHasText(person.listed()))
                .first()
                .click();
        show("employer-file");
        assertThat(Axe.violations(visitor.page())).isEmpty();
        assertThat(visitor.page().content()).doesNotContain(SECRET).doesNotContain("Solidaris");
    }

    void plan(LocalDate from) {
        perform(new OccupationalAct.PlanHandedOver(
                tale.typed("atWork.work"),
                tale.typed("atWork.measures"),
                BigDecimal.valueOf(19),
                from,
                Optional.empty()));
        visitor.backToFile();
        show("employer-file-after");
    }

    /// The worker reads the plan and accepts it.
    void accept() {
        visitor.signIn(person);
        visitor.go("/me");
        assertThat(visitor.page().locator("main")).containsText(tale.typed("atWork.work"));
        show("worker-answers");
        perform(new OccupationalAct.PlanAccepted());
        visitor.go("/me");
        show("worker-file-after");
    }

    void perform(OccupationalAct act) {
        begin(act);
        visitor.fill(act);
        finish();
    }

    /// Until when the page says that something is to be done.
    void isDue(LocalDate day) {
        assertThat(visitor.page().locator("main")).containsText(visitor.value(day));
    }

    private void begin(OccupationalAct act) {
        visitor.begin(act.getClass());
        visitor.prove();
    }

    private void finish() {
        visitor.check();
        visitor.record();
    }

    private OccupationalAct named(LocalDate absentSince) {
        return new OccupationalAct.EmployerNamed(
                dutch ? Organisations.WORKSHOP_NORTH : Organisations.WORKSHOP_SOUTH,
                dutch ? Organisations.PREVENTION_NORTH : Organisations.PREVENTION_SOUTH,
                EmployerSize.LARGER,
                tale.typed("atWork.agreed"),
                Optional.of(absentSince),
                Cause.ILLNESS,
                Optional.empty());
    }
}
