// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static be.passerelle.demo.walk.Chapter.ENTERED;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.trajectory.ContactMode;
import be.passerelle.casefile.trajectory.Orientation;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import com.microsoft.playwright.Locator;
import java.util.Optional;

/// The fund enters a call and a signature on paper, after stronger proof; she is told, and says that it was not her.
final class EnteredForHer {

    private static final String CONTACT = code(TrajectoryAct.ContactAsked.class);
    private static final String SIGNED = code(TrajectoryAct.EngagementSignedByInsured.class);

    private final Doors doors;

    EnteredForHer(Doors doors) {
        this.doors = doors;
    }

    void play() {
        Visitor coordinator = doors.atADesk("anna");
        enterCall(coordinator);
        holdAgainstHealth(doors.atADesk("paul"));
        coordinator.search(Doors.EVE);
        coordinator.perform(new TrajectoryAct.FirstContactHeld(
                ContactMode.IN_PERSON,
                Orientation.EMPLOYMENT_PARTNER,
                false,
                doors.typed("contact.EMPLOYMENT_PARTNER")));
        enterSignature(coordinator);
        disown(doors.onAPhone("eve"));
    }

    /// She calls, and the coordinator asks for a contact for her: nothing that wants stronger proof.
    private void enterCall(Visitor coordinator) {
        coordinator.search(Doors.EVE);
        forPerson(coordinator, CONTACT);
        coordinator.fill("e.channel", "telephone");
        coordinator.fill("e.reference", doors.typed("doors.call"));
        coordinator.fill("e.dated", doors.today());
        coordinator.check();
        coordinator.record();
    }

    /// The physician finds the task on the file, and notes grounds: for these he proves once more who he is.
    private void holdAgainstHealth(Visitor physician) {
        physician.search(Doors.EVE);
        assertThat(physician.page().locator("#further-title")).isVisible();
        physician.perform(new TrajectoryAct.HealthAllows(Optional.empty()));
        physician.backToFile();
        physician.page().locator("main a[href$='/do']").first().click();
        physician
                .page()
                .locator("main a[href*='/do/" + code(AssessmentAct.MedicalGroundsRecorded.class) + "']")
                .first()
                .click();
        assertThat(physician.page().locator("main a[href*='strong=true']")).isVisible();
        doors.show(ENTERED, "stronger-proof", physician);
        physician.prove();
        physician.fill("c.grounds", doors.typed("doors.grounds"));
        physician.check();
        physician.record();
    }

    private void enterSignature(Visitor coordinator) {
        coordinator.backToFile();
        forPerson(coordinator, SIGNED);
        assertThat(coordinator.page().locator("main a[href*='strong=true']")).isVisible();
        coordinator.prove();
        // The form for the person came back, and not one of the coordinator's own.
        assertThat(coordinator.page().locator("main [name='e.reference']")).isVisible();
        coordinator.fill("e.reference", "scan 2026-0417");
        coordinator.fill("e.dated", doors.today());
        doors.show(ENTERED, "paper-signature", coordinator);
        coordinator.check();
        assertThat(coordinator.page().locator("main")).containsText("scan 2026-0417");
        coordinator.record();
    }

    private void disown(Visitor herself) {
        Locator entered = herself.page().locator("section:has(#entered-title)");
        assertThat(entered.locator("li")).hasCount(2);
        entered.evaluate("e => e.scrollIntoView()");
        doors.showHere(ENTERED, "entered-for-you", herself);
        entered.locator("a[href*='/do/" + code(CorrectionAct.EntryDisowned.class) + "']")
                .first()
                .click();
        herself.prove();
        herself.check();
        doors.hold("disowning", herself);
        herself.record();
        herself.backToFile();
        assertThat(herself.page().locator("main")).containsText(herself.text("me.entered.disowned"));
    }

    /// Begins what the file offers to enter for the person.
    private static void forPerson(Visitor coordinator, String act) {
        coordinator.page().locator("main a[href$='/do']").first().click();
        coordinator
                .page()
                .locator("main a[href*='/do/" + act + "'][href*='for=person']")
                .click();
    }

    private static String code(Class<? extends Act> act) {
        return ActType.of(act).code();
    }
}
