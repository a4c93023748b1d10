// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static be.passerelle.demo.walk.Chapter.PROTECTED;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.passerelle.casefile.protection.ProtectionAct;
import be.passerelle.casefile.protection.ProtectionReason;
import be.passerelle.registry.access.Emergency;
import be.passerelle.stream.act.Codes;
import com.microsoft.playwright.Locator;
import java.util.List;

/// The file is closed to colleagues; one of them opens it in an emergency, a security officer says afterwards whether
/// that was justified, and the person reads of it.
final class BehindProtection {

    private final Doors doors;

    BehindProtection(Doors doors) {
        this.doors = doors;
    }

    void play() {
        Visitor colleague = doors.atADesk("lea");
        colleague.search(Doors.EVE);
        String file = colleague.path();

        Visitor coordinator = doors.atADesk("anna");
        coordinator.search(Doors.EVE);
        coordinator.begin(ProtectionAct.Begun.class);
        coordinator.fill(new ProtectionAct.Begun(ProtectionReason.STAFF, List.of("coordinator", "physician")));
        doors.show(PROTECTED, "who-handles-it", coordinator);
        coordinator.check();
        assertThat(coordinator.page().locator("ul.pa-changes")).containsText(coordinator.text("change.handlers"));
        doors.hold("the check of a protection", coordinator);
        coordinator.record();

        colleague.go(file);
        assertThat(colleague.page().locator("main")).not().containsText("Claes");
        doors.hold("no such file", colleague);
        openInEmergency(colleague);
        review(doors.atADesk("leo"));
        told(doors.onAPhone("eve"));
    }

    private void openInEmergency(Visitor colleague) {
        colleague.page().locator("#search").fill(Doors.EVE);
        colleague.page().locator("#search").press("Enter");
        assertThat(colleague.page().locator("main")).not().containsText("Claes, Eve");
        colleague.page().locator("main a[href='/emergency']").click();
        colleague.page().locator("main form button.btn-danger").click();
        assertThat(colleague.page().locator(".pa-error-summary")).isVisible();
        doors.hold("emergency with errors", colleague);
        colleague.go("/emergency");
        colleague.fill("number", Doors.NUMBER_OF_EVE);
        colleague.fill("cause", Codes.of(Emergency.Cause.PERSON_ASKS));
        colleague.fill("reason", doors.typed("doors.emergency"));
        doors.show(PROTECTED, "emergency", colleague);
        colleague.page().locator("main form button.btn-danger").click();
        assertThat(colleague.page().locator("h1")).containsText(Doors.EVE);
        doors.hold("the file in an emergency", colleague);
    }

    private void review(Visitor officer) {
        officer.page().locator("#navigation a[href='/emergencies']").click();
        doors.hold("emergencies", officer);
        officer.page().locator("main tbody th a").first().click();
        assertThat(officer.page().locator("main")).containsText(doors.typed("doors.emergency"));
        assertThat(officer.page().locator("main")).not().containsText("Claes");
        officer.fill("finding", Codes.of(Emergency.Finding.JUSTIFIED));
        doors.show(PROTECTED, "review", officer);
        officer.page().locator("main form button.btn-primary").click();
        assertThat(officer.page().locator("main tbody")).containsText(officer.text("emergencies.finding.justified"));
    }

    private void told(Visitor eve) {
        eve.go("/me");
        eve.page().locator("main a[href$='/accesses']").click();
        assertThat(eve.page().locator("main")).containsText(eve.text("accesses.openInEmergency"));
        eve.page()
                .locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText(eve.text("accesses.openInEmergency")))
                .first()
                .evaluate("e => e.scrollIntoView()");
        doors.showHere(PROTECTED, "told-of-it", eve);
    }
}
