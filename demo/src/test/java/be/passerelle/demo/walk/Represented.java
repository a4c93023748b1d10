// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static be.passerelle.demo.walk.Chapter.REPRESENTED;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.casefile.representation.RepresentationDocument;
import be.passerelle.casefile.representation.RepresentationKind;
import be.passerelle.casefile.representation.RepresentationScope;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.identifier.NationalNumber;
import java.util.Optional;

/// The fund records a mandate that she signed; he acts for her, until she takes it back.
final class Represented {

    private static final String HIM = "Stef Renders";
    private static final int DAYS = 300;

    private final Doors doors;

    Represented(Doors doors) {
        this.doors = doors;
    }

    void play() {
        Visitor early = doors.nobody("stranger early");
        early.signInAs("stranger");
        assertThat(early.page().locator(".pa-notice")).containsText(early.text("door.refused.no-file.title"));

        Visitor coordinator = doors.atADesk("anna");
        coordinator.search(Doors.EVE);
        coordinator.begin(RepresentationAct.Recorded.class);
        coordinator.fill(recorded(coordinator));
        coordinator.check();
        doors.show(REPRESENTED, "mandate-shown", coordinator);
        coordinator.record();

        Visitor him = doors.onAPhone("stranger");
        assertThat(him.page().locator(".pa-acts-for")).containsText("Eve Claes");
        doors.show(REPRESENTED, "acting-for-her", him);
        him.page().locator("main a[href$='/accesses']").click();
        assertThat(him.page().locator("main")).containsText(him.text("accesses.representative"));
        assertThat(him.page().locator("main")).containsText(HIM);

        revoke(doors.onAPhone("eve"));
        him.go("/me");
        assertThat(him.page().locator("main")).not().containsText("Claes");
        doors.show(REPRESENTED, "acting-no-longer", him);
    }

    private void revoke(Visitor eve) {
        eve.go("/me");
        eve.page()
                .locator("main a[href*='/do/"
                        + ActType.of(RepresentationAct.Revoked.class).code() + "']")
                .first()
                .click();
        eve.prove();
        eve.choose("c.mandate");
        doors.show(REPRESENTED, "taken-back", eve);
        eve.check();
        eve.record();
    }

    private RepresentationAct.Recorded recorded(Visitor coordinator) {
        return new RepresentationAct.Recorded(
                RepresentationKind.MANDATARY,
                "Renders",
                "Stef",
                NationalNumber.ofNineDigits("790101001", false),
                coordinator.language(),
                RepresentationScope.ACT,
                RepresentationDocument.SIGNED_MANDATE,
                doors.today(),
                "2026-0512",
                doors.today(),
                Optional.of(doors.today().plusDays(DAYS)));
    }
}
