// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.language.Language;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Another language in the middle of a form takes along what was typed, checks nothing before it is asked to, and
/// records nothing.
class LanguagesTest {

    private final InMemoryDesk desk = new InMemoryDesk(LocalDate.of(2026, 3, 2));
    private final Site site = Site.over(desk);

    @Test
    void theFormOfAnActAndItsCheckKeepWhatWasTyped() {
        Browser physician = signedIn(Invented.PHYSICIAN).openOnce("/new");
        String form = physician.address();
        String[] typed = OpeningForm.filledIn(Invented.NUMBER_OF_EVE.digits(), "Lejeune");
        physician.inLanguage(Language.NL, "c.familyName", "Lejeune", "c.birthDate", "1985-07-30");
        assertThat(physician.status()).isEqualTo(200);
        assertThat(physician.html())
                .contains("value=\"Lejeune\"", "value=\"1985-07-30\"")
                .doesNotContain("pa-error-summary");

        physician.send(form + "/check", "c.familyName", "Lejeune").inLanguage(Language.DE, "c.familyName", "Lejeune");
        assertThat(physician.status())
                .as("what was wrong goes, what was typed stays")
                .isEqualTo(200);
        assertThat(physician.html()).contains("value=\"Lejeune\"");

        physician.send(form + "/check", typed).inLanguage(Language.EN).inLanguage(Language.FR);
        assertThat(physician.status()).isEqualTo(200);
        assertThat(physician.html()).contains("Lejeune", form + "/record");
        assertThat(desk.files()).isEmpty();
        String check = physician.html();
        physician.inLanguage(Language.NL).show(check).send(form + "/record");
        assertThat(physician.address()).contains("/done/");
        assertThat(desk.files()).hasSize(1);
    }

    @Test
    void theFormOfARegisterAndItsCheckKeepWhatWasTyped() {
        String form = "/registers/directive/1/do/directive.endProposed";
        Browser secretary = signedIn(Invented.SECRETARY).openOnce(form);
        secretary.inLanguage(Language.NL, "c.version", "1", "c.lastDay", "2026-12-31", "c.reason", "Ended together");
        assertThat(secretary.html()).contains(">Ended together</textarea>").doesNotContain("pa-error-summary");
        secretary.send(form + "/check", "c.version", "1", "c.reason", "Ended together");
        assertThat(secretary.status()).isEqualTo(200);
        secretary.inLanguage(Language.DE);
        assertThat(secretary.html()).contains("31. Dezember 2026", "Ended together", form + "/record");
        secretary.send(form + "/record");
        assertThat(secretary.address()).startsWith("/registers/directive/1?done=");
    }

    @Test
    void anErasureASearchAndTheClockKeepWhatWasTyped() {
        Browser officer = signedIn(Invented.OFFICER).openOnce("/erasures/do/ask");
        officer.inLanguage(Language.NL, "number", "7K3M9-2QD4X", "ground", "ordered", "reference", "DPO 17");
        assertThat(officer.html()).contains("value=\"7K3M9-2QD4X\"").doesNotContain("pa-error-summary");

        Browser physician = signedIn(Invented.PHYSICIAN).openOnce("/search");
        physician.inLanguage(Language.NL, "query", "Lejeu");
        assertThat(physician.html()).contains("value=\"Lejeu\"");

        physician.openOnce("/clock").inLanguage(Language.EN, "to", "2026-03-20");
        assertThat(physician.html()).contains("value=\"2026-03-20\"");
        assertThat(desk.clock().today()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void aFormWhoseSessionEndedIsKeptInAnotherLanguageToo() {
        String form = "/registers/directive/1/do/directive.endProposed";
        Browser secretary = signedIn(Invented.SECRETARY).openOnce(form);
        secretary.loseSession().send(form + "/check", "c.version", "1", "c.reason", "Typed before");
        secretary.inLanguage(Language.NL);
        assertThat(secretary.status()).isEqualTo(403);
        assertThat(secretary.html()).contains("value=\"Typed before\"");
    }

    private Browser signedIn(Account account) {
        return site.browser().signIn(account);
    }
}
