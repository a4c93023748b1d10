// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.access.AccessLog.Line;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What lies ahead, on the pages: who needs a step, and where the paths lead before somebody commits.
class AheadTest {

    private static final String FIRST_CONTACT = "Tenir le premier contact";

    private final InMemoryDesk desk = new InMemoryDesk(LocalDate.of(2026, 3, 2));
    private final Site site = Site.over(desk);
    private final CaseFileId file = Members.newFile();

    @BeforeEach
    void somebodyWasProposedATrajectory() {
        desk.desk().record(Members.PHYSICIAN, Members.newCommand(), Members.opening(file));
    }

    @Test
    void thePhysicianFindsWhoNeedsAStepWithItsRule() {
        Browser physician = site.browser().signIn(Invented.PHYSICIAN).openOnce("/steps");
        assertThat(physician.html())
                .contains("href=\"/files/" + file + "\"", FIRST_CONTACT, "La règle qui oblige à cette étape")
                .contains("/rulebook/law/ar-1996-07-03/215octies", "Personne ne reçoit de note");
        assertThat(readBy(Members.PHYSICIAN.person())).isNotEmpty();
    }

    @Test
    void aFilterLeavesTheStepsThatAreWanted() {
        Browser physician = site.browser().signIn(Invented.PHYSICIAN);
        assertThat(physician.openOnce("/steps?step=trajectory.firstContact").html())
                .contains("/files/" + file);
        assertThat(physician
                        .openOnce("/steps?step=programme.evaluationAtSixMonths")
                        .html())
                .doesNotContain("/files/" + file)
                .contains("Aucune étape à voir");
        assertThat(physician.openOnce("/steps?step=%00%27--&page=-7").status()).isEqualTo(200);
    }

    @Test
    void nobodyElseLooksThroughFiles() {
        for (Account other : List.of(
                Invented.COORDINATOR,
                Invented.ADVISER,
                Invented.PAYMENTS,
                Invented.EXPERT,
                Invented.INSPECTOR,
                Invented.EVE)) {
            Browser browser = site.browser().signIn(other).openOnce("/steps");
            assertThat(browser.status()).as(other.toString()).isEqualTo(404);
            assertThat(browser.html()).doesNotContain(FIRST_CONTACT);
        }
    }

    @Test
    void thePathsStandSideBySide() {
        Browser coordinator = site.browser().signIn(Invented.COORDINATOR).openOnce("/files/" + file + "/paths");
        assertThat(coordinator.status()).isEqualTo(200);
        assertThat(coordinator.html())
                .contains("path-succeed-title", "path-fail-title", "path-stop-title")
                .contains("path-relapse-title", "path-part_time-title", "Rien de ceci n’est promis")
                .doesNotContain("C’est vous qui décidez");
    }

    @Test
    void hoursAndADayChangeThePathsAndNothingIsKept() {
        int acts = desk.files().getFirst().acts().size();
        String paths = "/files/" + file + "/paths";
        Browser coordinator = site.browser().signIn(Invented.COORDINATOR);
        assertThat(coordinator
                        .openOnce(paths + "?on=2026-05-04&hours=19&full=38")
                        .html())
                .contains("4 mai 2026", "30");
        for (String wrong :
                List.of("?on=2026-03-01", "?on=x", "?on=2999-01-01", "?hours=39", "?hours=-1", "?hours=x")) {
            assertThat(coordinator.openOnce(paths + wrong).status()).as(wrong).isEqualTo(422);
            assertThat(coordinator.html()).contains("path-stop-title");
        }
        assertThat(desk.files().getFirst().acts()).hasSize(acts);
    }

    @Test
    void whoDoesNotReadWhatPathsAreMadeOfIsToldNothing() {
        String paths = "/files/" + file + "/paths";
        assertThat(site.browser().signIn(Invented.PAYMENTS).openOnce(paths).status())
                .isEqualTo(404);
        assertThat(site.browser().signIn(Invented.ADVISER).openOnce(paths).status())
                .isEqualTo(404);
        assertThat(site.browser().signIn(Invented.OF_OTHER_FUND).openOnce(paths).status())
                .isEqualTo(404);
    }

    @Test
    void thePersonIsLedToThemAndToldThatNobodyMayPressThem() {
        CaseFileId own = Trained.begun(desk::importFile, Invented.NUMBER_OF_EVE, "O’Neil");
        Browser eve = site.browser().signIn(Invented.EVE);
        assertThat(eve.openOnce("/me").html()).contains("/files/" + own + "/paths");
        assertThat(eve.openOnce("/files/" + own + "/paths").html())
                .contains(
                        "C’est vous qui décidez",
                        "Personne ne peut faire pression sur vous",
                        "500,00",
                        "Je sens qu’on");
        assertThat(eve.openOnce("/files/" + own + "/do/trajectory.stopped").html())
                .contains("/files/" + own + "/paths");
    }

    private List<Line> readBy(PersonId person) {
        return desk.accessLog().of(file, 100).stream()
                .filter(line -> line.person().equals(person))
                .toList();
    }
}
