// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.Ground;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the person reads of who looked at their file.
class WhoLookedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final InMemoryDesk desk = new InMemoryDesk(TODAY);
    private final Site site = Site.over(desk);

    @Test
    void aSystemThatAsksAllTheTimePushesNothingOut() {
        CaseFileId file = opened();
        site.browser().signIn(Invented.OF_OTHER_FUND).openOnce("/files/" + file);
        for (int day = 0; day < 20; day++) {
            for (int i = 0; i < 50; i++) {
                desk.accessLog()
                        .note(
                                Invented.COORDINATOR.viewer(),
                                file,
                                Operation.FOLLOW,
                                Optional.of(Ground.MEMBER_OF_FUND));
            }
            desk.clock().moveTo(TODAY.plusDays(day + 1));
        }

        Browser eve = site.browser().signIn(Invented.EVE);
        eve.open("/files/" + file + "/accesses");
        assertThat(eve.html())
                .contains("50 fois, à 09:00", "Dimanche 22 mars 2026", "?before=2026-03-09")
                .doesNotContain("a voulu ouvrir le dossier");
        assertThat(eve.html().split("50 fois", -1)).as("a line for each day").hasSize(14);

        eve.open("/files/" + file + "/accesses?before=2026-03-09");
        assertThat(eve.html())
                .contains("Lundi 2 mars 2026", "a voulu ouvrir le dossier", "Derniers jours", "a enregistré un acte")
                .doesNotContain("Jours précédents");
        eve.open("/files/" + file + "/accesses?before=2026-03-02");
        assertThat(eve.html()).contains("Rien n’a été noté avant ce jour.");
        for (String wrong : new String[] {"x", "%2B999999999-12-31", "2030-01-01"}) {
            assertThat(eve.openOnce("/files/" + file + "/accesses?before=" + wrong)
                            .status())
                    .isEqualTo(200);
        }
    }

    private CaseFileId opened() {
        Browser physician = site.browser().signIn(Invented.PHYSICIAN).openOnce("/new");
        String form = physician.address();
        physician.send(form + "/check", OpeningForm.filledIn(Invented.NUMBER_OF_EVE.formatted(), "Dubois"));
        physician.send(form + "/record");
        return desk.files().getFirst().id();
    }
}
