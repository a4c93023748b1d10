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
import be.passerelle.stream.act.Sealed;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A worker, their employer and the occupational physician, each with an account and their own part of the file, go
/// from the request to the accepted plan. In an installation of its own, as the file does not come back.
@Tag("browser")
@ExtendWith(OnStage.class)
class AtWorkTest {

    private static final Path PICTURES = Path.of("target", "pictures", "at-work");

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FR", "NL"})
    void from_the_request_to_an_accepted_plan(Language language, Chromium chromium) {
        Cast cast = Cast.of(language);
        boolean dutch = language == Language.NL;
        Cast.Member person = cast.first();
        try (Installation installation = Installation.start("at-work-" + language.code());
                Visitor worker = visitor(chromium, installation, language);
                Visitor physician = visitor(chromium, installation, language);
                Visitor employer = visitor(chromium, installation, language)) {
            asks(worker, person, dutch);
            assesses(physician, person, dutch);
            plans(employer, person, dutch);
            worker.go("/me");
            picture(worker, "worker-answers");
            perform(worker, new OccupationalAct.PlanAccepted());
            worker.go("/me");
            picture(worker, "worker-file-after");
        }
    }

    private static void asks(Visitor worker, Cast.Member person, boolean dutch) {
        worker.signIn(person);
        worker.go("/me");
        begin(worker, named(dutch));
        picture(worker, "worker-names-employer");
        worker.fill(named(dutch));
        finish(worker);
        worker.go("/me");
        perform(worker, new OccupationalAct.AskedByWorker(Optional.of(dutch ? "halftijds" : "à mi-temps")));
        worker.go("/me");
        picture(worker, "worker-file");
    }

    private static void assesses(Visitor physician, Cast.Member person, boolean dutch) {
        physician.signIn(Cast.colleague(dutch ? "dutchOccupationalPhysician" : "occupationalPhysician"));
        picture(physician, "physician-workers");
        assertThat(Axe.violations(physician.page())).isEmpty();
        physician.openTask(person.listed(), "occupational.assessment");
        physician.follow(person.listed(), "occupational.assessment");
        picture(physician, "physician-file");
        assertThat(Axe.violations(physician.page())).isEmpty();
        perform(physician, new OccupationalAct.HealthNoted(Sealed.readable("XYZZY")));
        physician.backToFile();
        begin(physician, assessed(dutch));
        picture(physician, "physician-assesses");
        physician.fill(assessed(dutch));
        physician.check();
        picture(physician, "physician-checks");
        physician.record();
    }

    private static void plans(Visitor employer, Cast.Member person, boolean dutch) {
        employer.signIn(Cast.colleague(dutch ? "dutchEmployer" : "employer"));
        picture(employer, "employer-workers");
        assertThat(employer.page().locator("#workers")).containsText(person.listed());
        assertThat(Axe.violations(employer.page())).isEmpty();
        employer.page()
                .locator("#workers a")
                .filter(new Locator.FilterOptions().setHasText(person.listed()))
                .first()
                .click();
        picture(employer, "employer-file");
        assertThat(Axe.violations(employer.page())).isEmpty();
        assertThat(employer.page().content()).doesNotContain("XYZZY").doesNotContain("Solidaris");
        perform(employer, plan(dutch));
        employer.backToFile();
        picture(employer, "employer-file-after");
    }

    private static void perform(Visitor visitor, OccupationalAct act) {
        begin(visitor, act);
        visitor.fill(act);
        finish(visitor);
    }

    private static void begin(Visitor visitor, OccupationalAct act) {
        visitor.begin(act.getClass());
        visitor.prove();
    }

    private static void finish(Visitor visitor) {
        visitor.check();
        visitor.record();
    }

    private static OccupationalAct named(boolean dutch) {
        return new OccupationalAct.EmployerNamed(
                dutch ? Organisations.WORKSHOP_NORTH : Organisations.WORKSHOP_SOUTH,
                dutch ? Organisations.PREVENTION_NORTH : Organisations.PREVENTION_SOUTH,
                EmployerSize.LARGER,
                dutch ? "Magazijnmedewerker" : "Magasinière",
                Optional.of(LocalDate.of(2026, 3, 23)),
                Cause.ILLNESS,
                Optional.empty());
    }

    private static OccupationalAct assessed(boolean dutch) {
        return new OccupationalAct.Assessed(
                CodexDecision.B,
                dutch ? "Zittend werk, zonder tillen." : "Travail assis, sans port de charges.",
                Optional.empty());
    }

    private static OccupationalAct plan(boolean dutch) {
        return new OccupationalAct.PlanHandedOver(
                dutch ? "Onthaal en telefoon" : "Accueil et téléphone",
                dutch ? "Verstelbare stoel, ochtendrooster." : "Siège réglable, horaire du matin.",
                BigDecimal.valueOf(19),
                LocalDate.of(2026, 12, 14),
                Optional.empty());
    }

    private static Visitor visitor(Chromium chromium, Installation installation, Language language) {
        return new Visitor(chromium, installation, language, new Browser.NewContextOptions());
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
