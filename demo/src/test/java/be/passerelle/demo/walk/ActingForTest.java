// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.casefile.trajectory.ContactMode;
import be.passerelle.casefile.trajectory.Orientation;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.language.Language;
import be.passerelle.population.person.InventedRepresentative;
import be.passerelle.registry.desk.InstallationClock;
import be.passerelle.stream.act.ActType;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Somebody acts for a person, and the fund enters what she signed on paper, on the real server. In an
/// installation of its own, as her file does not come back.
@Tag("browser")
@ExtendWith(OnStage.class)
class ActingForTest {

    private static final Cast CAST = Cast.of(Language.FR);
    private static final String REPRESENTATIVE =
            InventedRepresentative.GIVEN_NAME + " " + InventedRepresentative.FAMILY_NAME;

    private static Installation installation;

    @BeforeAll
    static void start() {
        installation = Installation.start("acting");
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @Test
    void a_representative_asks_for_a_contact_and_a_signature_on_paper_is_entered(Chromium chromium) {
        LocalDate today = installation.part(InstallationClock.class).today();
        Cast.Member person = CAST.first();
        try (Visitor coordinator = visitor(chromium);
                Visitor representative = visitor(chromium);
                Visitor physician = visitor(chromium);
                Visitor herself = visitor(chromium)) {
            coordinator.signIn(CAST.coordinator());
            coordinator.search(person.listed());
            coordinator.perform(recorded(today));

            actFor(representative.page(), person);
            assertThat(representative.page().locator(".pa-acts-for")).containsText(person.name());
            representative.go("/me");
            representative
                    .page()
                    .locator("main a[href*='/do/trajectory.contactAsked']")
                    .first()
                    .click();
            assertThat(representative.page().locator(".pa-acts-for")).containsText(person.name());
            representative.check();
            representative.record();

            physician.signIn(CAST.physician());
            physician.search(person.listed());
            physician.perform(new TrajectoryAct.HealthAllows(Optional.empty()));
            coordinator.search(person.listed());
            coordinator.perform(new TrajectoryAct.FirstContactHeld(
                    ContactMode.IN_PERSON, Orientation.EMPLOYMENT_PARTNER, false, "Elle veut essayer."));
            sign(coordinator, today);

            herself.signIn(person);
            herself.go("/me");
            Locator entered = herself.page()
                    .locator("#entered, section:has(#entered-title)")
                    .first();
            assertThat(entered).containsText("Enregistré pour vous par");
            herself.page()
                    .locator("main a[href*='/do/"
                            + ActType.of(CorrectionAct.EntryDisowned.class).code() + "']")
                    .first()
                    .click();
            herself.check();
            herself.record();
            herself.page().navigate(installation.address() + "/me");
            assertThat(herself.page().locator("main")).containsText("votre mutualité l’examine");
        }
    }

    /// The fund enters the signature, with the paper first.
    private static void sign(Visitor coordinator, LocalDate today) {
        coordinator.backToFile();
        coordinator.go(coordinator.path() + "/do");
        coordinator
                .page()
                .locator("main a[href*='/do/trajectory.engagementSignedByInsured'][href*='for=person']")
                .click();
        coordinator.fill("e.reference", "scan 2026-0417");
        coordinator.fill("e.dated", today.toString());
        coordinator.check();
        assertThat(coordinator.page().locator("main")).containsText("scan 2026-0417");
        coordinator.record();
        coordinator.backToFile();
        coordinator.go(coordinator.path() + "/timeline");
        assertThat(coordinator.page().locator("main")).containsText("enregistré pour la personne par");
        assertThat(coordinator.page().locator("main")).containsText(REPRESENTATIVE + ", comme représentant");
    }

    /// He may act for another woman besides: each has a card of his.
    private static void actFor(Page page, Cast.Member person) {
        page.locator(".pa-demo a[href='/sign-in']").click();
        page.locator("button.pa-account")
                .filter(new Locator.FilterOptions().setHasText(REPRESENTATIVE))
                .filter(new Locator.FilterOptions().setHasText(person.name()))
                .click();
    }

    private static RepresentationAct.Recorded recorded(LocalDate today) {
        RepresentationAct.Recorded his = InventedRepresentative.recorded(today);
        return new RepresentationAct.Recorded(
                his.kind(),
                his.familyName(),
                his.givenName(),
                his.nationalNumber(),
                his.language(),
                his.scope(),
                his.document(),
                his.documentDated(),
                his.reference(),
                today,
                Optional.of(today.plusYears(1)));
    }

    private static Visitor visitor(Chromium chromium) {
        return new Visitor(chromium, installation, Language.FR, new Browser.NewContextOptions());
    }
}
