// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.InMemorySessions;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.desk.NotedSearch;
import be.passerelle.registry.identity.Account;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What security officers are told of what happens at the doors.
class SecurityTest {

    private final InMemoryDesk desk = new InMemoryDesk(LocalDate.of(2026, 3, 2));
    private final InMemorySessions sessions = new InMemorySessions();
    private final Site site = Site.over(desk, sessions);

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

        for (String insured : List.of("insured.0f1e2d3c", "representative.0f1e2d3c.7")) {
            desk.securityEvents().note(Kind.SIGNED_IN, Optional.of(new PersonId(insured)));
        }
        desk.securityEvents()
                .note(Kind.SIGNED_IN, Optional.of(Invented.EVE.viewer().person()));
        assertThat(officer.open("/security/all").html())
                .contains("une personne assurée")
                .doesNotContain("0f1e2d3c", Invented.EVE.name());
    }

    @Test
    void whoOpensOneFileAfterTheOtherIsTold() {
        desk.securityEvents()
                .note(
                        Kind.MANY_FILES_OPENED,
                        Optional.of(Invented.PHYSICIAN.viewer().person()));
        Browser officer = site.browser().signIn(Invented.OFFICER).open("/security");
        assertThat(officer.html()).contains("Beaucoup de dossiers ouverts", Invented.PHYSICIAN.name());
    }

    @Test
    void whoLookedAtFilesIsTakenAlongByDays() {
        Browser officer =
                site.browser().signIn(Invented.OFFICER).open("/security").open("/security/accesses");
        assertThat(officer.html()).contains("value=\"2026-03-02\"");
        officer.send("/security/accesses/events", "from", "2026-02-01", "until", "2026-01-01");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.html()).contains("field-until-error");
        officer.send("/security/accesses/events", "from", "2026-02-01", "until", "2026-03-02", "file", "Peeters");
        assertThat(officer.html()).contains("field-file-error");

        Browser physician = site.browser().signIn(Invented.PHYSICIAN).openOnce("/new");
        String form = physician.address();
        physician
                .send(form + "/check", OpeningForm.filledIn(Invented.NUMBER_OF_EVE.digits(), "Lejeune"))
                .send(form + "/record");
        CaseFileId file = desk.files().getFirst().id();
        officer.openOnce("/security/accesses")
                .send("/security/accesses/events", "from", "2026-02-01", "until", "2026-03-02");
        assertThat(officer.status()).isEqualTo(200);
        assertThat(officer.html())
                .contains(file.toString(), "RECORD")
                .doesNotContain("Lejeune", Invented.PHYSICIAN.name());
        assertThat(desk.accessLog().of(file, 20))
                .anyMatch(line -> line.operation() == Operation.EXPORT_ACCESS_LOG
                        && line.person().equals(Invented.OFFICER.viewer().person()));
    }

    @Test
    void theSessionsOfSomebodyElseAreEndedAndItIsNoted() {
        Browser physician = site.browser().signIn(Invented.PHYSICIAN);
        Browser elsewhere = site.browser().signIn(Invented.PHYSICIAN);
        Browser coordinator = site.browser().signIn(Invented.COORDINATOR);
        Browser officer = site.browser().signIn(Invented.OFFICER).open("/security/sessions");
        assertThat(officer.html()).contains(Invented.PHYSICIAN.name(), Invented.COORDINATOR.name());
        officer.send("/security/sessions", "session", keyOf(Invented.PHYSICIAN));
        assertThat(officer.html()).doesNotContain(Invented.PHYSICIAN.name()).contains(Invented.COORDINATOR.name());
        assertThat(physician.open("/work").address()).startsWith("/sign-in");
        assertThat(elsewhere.open("/work").address()).startsWith("/sign-in");
        assertThat(coordinator.open("/work").address()).startsWith("/work");
        assertThat(desk.securityEvents().latest(200))
                .extracting(SecurityEvents.Event::kind, SecurityEvents.Event::person)
                .contains(
                        tuple(Kind.ENDED_SESSIONS_OF_OTHERS, person(Invented.OFFICER)),
                        tuple(Kind.SESSIONS_WERE_ENDED, person(Invented.PHYSICIAN)));

        officer.open("/security/sessions").send("/security/sessions");
        assertThat(coordinator.open("/work").address()).startsWith("/sign-in");
        assertThat(officer.open("/security/sessions").html()).doesNotContain(Invented.COORDINATOR.name());
    }

    @Test
    void nobodyElseEndsThem() {
        site.browser().signIn(Invented.OFFICER);
        for (Account other : List.of(Invented.COORDINATOR, Invented.ADMINISTRATOR, Invented.HEAD, Invented.EVE)) {
            Browser browser = site.browser().signIn(other);
            assertThat(browser.openOnce("/security/sessions").status()).isEqualTo(404);
            browser.open("/sessions").send("/security/sessions", "session", keyOf(Invented.OFFICER));
            assertThat(browser.status()).isEqualTo(404);
            browser.open("/sessions").send("/security/sessions");
            assertThat(browser.status()).isEqualTo(404);
        }
        assertThat(sessions.everybody(100)).hasSize(5);
    }

    private String keyOf(Account account) {
        return sessions.everybody(100).stream()
                .filter(each -> each.name().equals(account.viewer().person().key()))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private static Optional<PersonId> person(Account account) {
        return Optional.of(account.viewer().person());
    }

    @Test
    void nobodyElseReadsIt() {
        for (Account other : List.of(Invented.COORDINATOR, Invented.ADMINISTRATOR, Invented.HEAD, Invented.EVE)) {
            Browser browser = site.browser().signIn(other);
            assertThat(browser.openOnce("/security").status()).isEqualTo(404);
            assertThat(browser.openOnce("/security/all").status()).isEqualTo(404);
            assertThat(browser.openOnce("/security/accesses").status()).isEqualTo(404);
            assertThat(browser.send("/security/accesses/events", "from", "2026-02-01", "until", "2026-03-02")
                            .status())
                    .isEqualTo(404);
            assertThat(browser.html()).doesNotContain("Entrée refusée");
        }
    }
}
