// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.demo.RunningDemo;
import be.passerelle.law.language.Language;
import be.passerelle.registry.Registry;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whole files of 2009, 2012, 2014, 2016 and 2018, imported and looked at by whoever may: they are told in the words of
/// their day, from today and as they were seen then.
@Tag("browser")
@ExtendWith(OnStage.class)
class FilesOfThenTest {

    private static final Path PICTURES = Path.of("target", "pictures", "then");
    private static final List<String> OF_TRAJECTORIES =
            List.of("file.stage.contact", "file.stage.engagement", "file.stage.plan");

    private static final LifeOfThen IN_2009 = FilesOfThen.of2009();
    private static final LifeOfThen IN_2012 = FilesOfThen.of2012();
    private static final LifeOfThen IN_2014 = FilesOfThen.of2014();
    private static final LifeOfThen IN_2016 = FilesOfThen.of2016();
    private static final LifeOfThen IN_2018 = FilesOfThen.of2018();

    private static RunningDemo running;

    @BeforeAll
    static void importThem() {
        Installation.clear("then");
        running = RunningDemo.start(Installation.data("then"), 0, Installation.FIRST_DAY);
        Registry registry = running.part(Registry.class);
        List.of(IN_2009, IN_2012, IN_2014, IN_2016, IN_2018).forEach(life -> life.importInto(registry));
    }

    @AfterAll
    static void close() {
        running.close();
    }

    @Test
    void aTrainingOfBeforeTheTrajectoriesHasNoneOfTheirStages(Chromium chromium) {
        try (Visitor visitor = visitor(chromium, Language.FR)) {
            visitor.signIn(Cast.colleague("advisoryPhysician"));
            for (LifeOfThen life : List.of(IN_2009, IN_2012)) {
                open(visitor, life, "");
                assertThat(stages(visitor))
                        .containsExactly(
                                visitor.text("file.stage.incapacity"),
                                visitor.text("file.stage.training"),
                                visitor.text("file.stage.evaluation"),
                                visitor.text("file.stage.work"));
                assertThat(body(visitor))
                        .contains(visitor.text("file.rights.none"))
                        .doesNotContain(visitor.text("file.rights.arise"));
                picture(visitor, life.begun() + "-physician");
            }
            open(visitor, IN_2012, "?on=2012-03-02&known=2012-03-02");
            assertThat(stages(visitor)).doesNotContainAnyElementsOf(ofTrajectories(visitor));
            assertThat(body(visitor)).contains("6 février 2012").contains("AR 3.7.1996, art. 239 §2");
            picture(visitor, "2012-seen-then");
        }
    }

    @Test
    void amountsAreThoseOfThenAndWhatWasNotFoundIsNotTold(Chromium chromium) {
        try (Visitor visitor = visitor(chromium, Language.FR)) {
            visitor.signIn(Cast.colleague("fundPayments"));
            open(visitor, IN_2012, "");
            assertThat(body(visitor)).contains("320,00").contains("240,00").contains("500,00");
            picture(visitor, "2012-payments");
            open(visitor, IN_2009, "");
            assertThat(body(visitor))
                    .doesNotContain("320,00")
                    .doesNotContain("5,00 €")
                    .contains("aucune valeur n’est connue pour le 27 novembre 2009");
            picture(visitor, "2009-payments");
            open(visitor, IN_2014, "/benefit");
            assertThat(visitor.page().locator("main").innerText()).contains("aucune valeur n’est connue");
            picture(visitor, "2014-sheet");
        }
    }

    @Test
    void aLevelAndWorkOf2014AreSeenThenWithoutTrajectories(Chromium chromium) {
        try (Visitor visitor = visitor(chromium, Language.DE)) {
            visitor.signIn(Cast.colleague("advisoryPhysician"));
            open(visitor, IN_2014, "?on=2014-05-06&known=2014-05-06");
            assertThat(stages(visitor)).doesNotContainAnyElementsOf(ofTrajectories(visitor));
            assertThat(body(visitor))
                    .contains("17. Juni 2014")
                    .contains(visitor.text("file.rights.ariseFromTraining"))
                    .doesNotContain(visitor.text("file.rights.arise"));
            picture(visitor, "2014-seen-then");
            open(visitor, IN_2014, "");
            assertThat(stages(visitor)).as("today a trajectory may begin").containsAll(ofTrajectories(visitor));
            assertThat(body(visitor)).contains("vor mehr als 11 Jahren").doesNotContain("3007");
            picture(visitor, "2014-physician");
        }
    }

    @Test
    void supportUnderAConventionIsNoReturnToWorkTrajectory(Chromium chromium) {
        try (Visitor visitor = visitor(chromium, Language.NL)) {
            for (String who : List.of(
                    "dutchAdvisoryPhysician",
                    "dutchCoordinator",
                    "dutchEmploymentAdviser",
                    "dutchSocialExpert",
                    "inspectingPhysician",
                    "registrar",
                    "fundPayments",
                    "dutchTrainingCentre")) {
                visitor.signIn(Cast.colleague(who));
                open(visitor, IN_2018, "");
                assertThat(stages(visitor)).as(who).doesNotContainAnyElementsOf(ofTrajectories(visitor));
                assertThat(body(visitor)).as(who).doesNotContain(visitor.text("file.state.trajectory"));
                picture(visitor, "2018-" + who);
            }
            visitor.signIn(Cast.colleague("dutchAdvisoryPhysician"));
            open(visitor, IN_2018, "");
            assertThat(body(visitor)).contains(visitor.text("file.state.support"));
            assertThat(stages(visitor)).contains(visitor.text("file.stage.intake"));
            open(visitor, IN_2018, "/paths");
            assertThat(body(visitor)).doesNotContain(visitor.task("trajectory.review"));
            open(visitor, IN_2016, "");
            assertThat(stages(visitor))
                    .contains(visitor.text("file.stage.intake"))
                    .doesNotContainAnyElementsOf(ofTrajectories(visitor));
            picture(visitor, "2016-physician");
        }
    }

    @Test
    void thePersonReadsTheirOwnFileOfThen(Chromium chromium) {
        try (Visitor visitor = new Visitor(
                chromium, address(), Language.NL, new Browser.NewContextOptions().setViewportSize(390, 844))) {
            visitor.signIn(Cast.of(Language.NL).first());
            visitor.go("/me");
            assertThat(body(visitor))
                    .contains(visitor.text("file.state.support"))
                    .contains(visitor.text("me.rights.ariseFromTraining"))
                    .doesNotContain(visitor.text("me.rights.arise"))
                    .doesNotContain(visitor.text("file.state.trajectory"));
            picture(visitor, "2018-person-phone");
            visitor.signIn(Cast.of(Language.NL).second());
            visitor.go("/me");
            assertThat(stages(visitor)).doesNotContainAnyElementsOf(ofTrajectories(visitor));
            assertThat(body(visitor)).doesNotContain(visitor.text("me.rights.arise"));
            picture(visitor, "2012-person-phone");
        }
    }

    private static String address() {
        return "http://localhost:" + running.port();
    }

    private static Visitor visitor(Chromium chromium, Language language) {
        return new Visitor(chromium, address(), language, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    private static void open(Visitor visitor, LifeOfThen life, String page) {
        visitor.go("/files/" + life.id() + page);
        assertThat(body(visitor)).contains(life.listed());
    }

    private static List<String> stages(Visitor visitor) {
        return visitor.page().locator(".pa-stage-label").all().stream()
                .map(label -> (String) label.evaluate("e => e.firstChild.textContent"))
                .map(String::strip)
                .toList();
    }

    private static List<String> ofTrajectories(Visitor visitor) {
        return OF_TRAJECTORIES.stream().map(key -> visitor.text(key)).toList();
    }

    /// The page with all that is folded.
    private static String body(Visitor visitor) {
        visitor.page().evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        return visitor.page().locator("main").innerText().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static void picture(Visitor visitor, String name) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(
                    PICTURES.resolve(visitor.language().code() + "-" + name + ".png"),
                    visitor.page().screenshot(new Page.ScreenshotOptions().setFullPage(true)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
