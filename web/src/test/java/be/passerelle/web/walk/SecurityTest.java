// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.desk.NotedSearch;
import be.passerelle.registry.identity.Account;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What security officers are told of what happens at the doors.
class SecurityTest {

    private final InMemoryDesk desk = new InMemoryDesk(LocalDate.of(2026, 3, 2));
    private final Site site = Site.over(desk);

    @Test
    void whoTriesOutNumbersIsTold() {
        Browser officer = site.browser().signIn(Invented.OFFICER).open("/security");
        assertThat(officer.html()).contains("Rien à regarder");
        Browser coordinator = site.browser().signIn(Invented.COORDINATOR);
        for (int i = 0; i <= NotedSearch.USUALLY_IN_VAIN.ofPerson(); i++) {
            coordinator
                    .openOnce("/search")
                    .send("/search", "query", Invented.number("nobody" + i).formatted());
        }
        officer.open("/security");
        assertThat(officer.html())
                .contains("Trop de numéros essayés", Invented.COORDINATOR.name())
                .doesNotContain("sans résultat", Invented.number("nobody0").formatted());
        assertThat(officer.open("/security/all").html()).contains("Trop de numéros essayés", "sans résultat", "Entrée");
    }

    @Test
    void whoOpensOneFileAfterTheOtherIsTold() {
        Browser physician = site.browser().signIn(Invented.PHYSICIAN).openOnce("/new");
        String form = physician.address();
        physician.send(form + "/check", OpeningForm.filledIn(Invented.NUMBER_OF_EVE.formatted(), "Dubois"));
        physician.send(form + "/record");
        String file = "/files/" + desk.files().getFirst().id();
        for (int i = 0; i < NotedSearch.MANY_FILES + 5; i++) {
            physician.openOnce(file);
        }
        assertThat(desk.securityEvents().latest(1).getFirst().kind())
                .as("one file, often")
                .isNotEqualTo(Kind.MANY_FILES_OPENED);
    }

    @Test
    void nobodyElseReadsIt() {
        for (Account other : List.of(Invented.COORDINATOR, Invented.ADMINISTRATOR, Invented.HEAD, Invented.EVE)) {
            Browser browser = site.browser().signIn(other);
            assertThat(browser.openOnce("/security").status()).isEqualTo(404);
            assertThat(browser.openOnce("/security/all").status()).isEqualTo(404);
            assertThat(browser.html()).doesNotContain("Entrée refusée");
        }
    }
}
