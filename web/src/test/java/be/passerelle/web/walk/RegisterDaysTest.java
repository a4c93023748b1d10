// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// A register as of another day than today says so; and whoever it names, it names by their name.
class RegisterDaysTest {

    private static final String DIRECTIVE = "/registers/directive/1";
    private static final String FORM = "/registers/mandate/do/mandate.given";

    private final Site site = Site.over(new InMemoryDesk(LocalDate.of(2026, 3, 2)));

    @Test
    void aPastDayIsSaidToBeOneAtTheTop() {
        Browser secretary = site.browser().signIn(Invented.SECRETARY);
        for (String page : new String[] {DIRECTIVE, "/registers/directive"}) {
            assertThat(secretary.openOnce(page).html()).doesNotContain("Vue d’un jour");
            String past = secretary.open(page + "?on=2025-03-02").html();
            assertThat(past).contains("Vue d’un jour passé", "2 mars 2025</strong>");
            assertThat(past.indexOf("Vue d’un jour passé")).isLessThan(past.indexOf("<h1"));
            assertThat(secretary.open(page + "?on=2027-03-02").html())
                    .contains("Vue d’un jour à venir", "2 mars 2027</strong>");
        }
    }

    @Test
    void whatIsNoDayIsNotTakenForToday() {
        Browser secretary = site.browser().signIn(Invented.SECRETARY);
        for (String page : new String[] {DIRECTIVE, "/registers/directive"}) {
            secretary.open(page + "?on=abc");
            assertThat(secretary.status()).isEqualTo(422);
            assertThat(secretary.html()).contains("Ce n’est pas un jour", "value=\"abc\"");
        }
    }

    @Test
    void onADayBeforeItBeganAnEntryIsSaidNotToHaveBeenThere() {
        Browser secretary = site.browser().signIn(Invented.SECRETARY).open(DIRECTIVE + "?on=2019-01-01");
        assertThat(secretary.status()).isEqualTo(404);
        assertThat(secretary.html())
                .contains("Rien n’était encore inscrit ici le 1er janvier 2019", "depuis le 1er janvier 2020")
                .doesNotContain("dossier n’est pas");
        secretary.openOnce("/registers/directive/77?on=2019-01-01");
        assertThat(secretary.html()).as("of what never was nothing is said").doesNotContain("encore inscrit");
    }

    @Test
    void whoStandsInIsNamed() {
        Browser keeper = site.browser().signIn(Invented.ADMINISTRATOR);
        give(keeper, "newcomer", "Lea");
        give(keeper, "deputy.fr2", "Tom");
        String entry = "/registers/mandate/newcomer@fund";
        String form = entry + "/do/mandate.absenceAnnounced";
        keeper.openOnce(form)
                .send(
                        form + "/check",
                        "c.mandate",
                        "1",
                        "c.deputy",
                        "deputy.fr2",
                        "c.from",
                        "2026-03-09",
                        "c.until",
                        "2026-03-20");
        assertThat(keeper.status()).as(keeper.summary()).isEqualTo(200);
        assertThat(keeper.html()).contains("Tom Exemple").doesNotContain(">deputy.fr2<");
        keeper.send(form + "/record");
        assertThat(keeper.openOnce(entry).html()).contains("Tom Exemple").doesNotContain("deputy.fr2");
    }

    private static void give(Browser keeper, String person, String givenName) {
        keeper.openOnce(FORM)
                .send(
                        FORM + "/check",
                        "c.person",
                        person,
                        "c.givenName",
                        givenName,
                        "c.familyName",
                        "Exemple",
                        "c.nationalNumber",
                        Invented.number(person).digits(),
                        "c.organisation",
                        "fund",
                        "c.role",
                        "fundPayments",
                        "c.languages",
                        "fr",
                        "c.from",
                        "2026-03-02");
        assertThat(keeper.status()).as(keeper.summary()).isEqualTo(200);
        keeper.send(FORM + "/record");
    }
}
