// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whoever is away is stood in for by somebody who is there, or the pages say that nobody does.
class DeputiesTest {

    private static final String AWAY = "/registers/mandate/away@fund";
    private static final String DEPUTY = "/registers/mandate/deputy@fund";
    private static final String ALONE = "Personne ne remplace away, qui s’absente du 9 mars 2026 au 20 mars 2026";

    private final Site site = Site.over(new InMemoryDesk(LocalDate.of(2026, 3, 2)));
    private final Browser keeper = site.browser().signIn(Invented.ADMINISTRATOR);

    @BeforeEach
    void somebodyWillBeAway() {
        give("away", "Away", "nl");
        give("deputy", "Bart", "fr");
        give("third", "Zoe", "nl");
        absence(AWAY, "deputy", "2026-03-09", "2026-03-20");
        assertThat(keeper.status()).as(keeper.summary()).isEqualTo(200);
        keeper.send(AWAY + "/do/mandate.absenceAnnounced/record");
        assertThat(keeper.openOnce(AWAY).html())
                .contains("Remplacement par Bart Exemple")
                .doesNotContain(ALONE);
        assertThat(keeper.openOnce("/registers/organisation").html()).doesNotContain("Personne ne remplace");
    }

    @Test
    void endingTheMandateOfADeputySaysWhoIsLeftAlone() {
        String form = DEPUTY + "/do/mandate.ended";
        keeper.openOnce(form).send(form + "/check", "c.mandate", "1", "c.lastDay", "2026-03-05");
        assertThat(keeper.status()).as(keeper.summary()).isEqualTo(200);
        assertThat(keeper.html())
                .contains(
                        "Plus personne ne remplace Away Exemple du 9 mars 2026 au 20 mars 2026",
                        "href=\"" + AWAY + "\"");
        keeper.send(form + "/record");

        assertThat(keeper.openOnce(AWAY).html())
                .contains("Personne ne remplace du 9 mars 2026 au 20 mars 2026")
                .doesNotContain("Remplacement par");
        assertThat(keeper.openOnce("/registers/mandate").html()).contains("sans remplacement");
        assertThat(keeper.openOnce("/registers/organisation").html())
                .as("whoever keeps mandates is told where they begin")
                .contains(ALONE, "href=\"" + AWAY + "/do/mandate.absenceAnnounced\"");
        assertThat(site.browser()
                        .signIn(Invented.HEAD)
                        .openOnce("/registers/organisation")
                        .html())
                .as("and nobody else")
                .doesNotContain("Personne ne remplace");

        absence(AWAY, "third", "2026-03-09", "2026-03-20");
        assertThat(keeper.status()).as(keeper.summary()).isEqualTo(200);
        keeper.send(AWAY + "/do/mandate.absenceAnnounced/record");
        assertThat(keeper.openOnce(AWAY).html()).contains("Remplacement par Zoe Exemple");
        assertThat(keeper.openOnce("/registers/organisation").html()).doesNotContain(ALONE);
    }

    @Test
    void aDeputyWhoGoesOnLeaveIsToldWhomTheyLeaveAlone() {
        absence(DEPUTY, "third", "2026-03-12", "2026-03-13");
        assertThat(keeper.status()).as(keeper.summary()).isEqualTo(200);
        assertThat(keeper.html()).contains("Plus personne ne remplace Away Exemple du 12 mars 2026 au 13 mars 2026");
    }

    @Test
    void aDeputyIsThereOnAllTheDays() {
        String form = DEPUTY + "/do/mandate.ended";
        keeper.openOnce(form).send(form + "/check", "c.mandate", "1", "c.lastDay", "2026-04-30");
        assertThat(keeper.html()).as("after the absence").doesNotContain("Plus personne ne remplace");
        keeper.send(form + "/record");
        absence(AWAY, "deputy", "2026-04-20", "2026-05-08");
        assertThat(keeper.status()).isEqualTo(422);
        assertThat(keeper.html()).contains("n’est pas là ces jours-là", "1er mai 2026");
    }

    /// Those who share a language come first, though their names come later.
    @Test
    void theChoiceOfADeputyShowsLanguages() {
        String html = keeper.openOnce(AWAY + "/do/mandate.absenceAnnounced").html();
        assertThat(html).containsSubsequence("Zoe Exemple (néerlandais)", "Bart Exemple (français)");
    }

    private void absence(String entry, String deputy, String from, String until) {
        String form = entry + "/do/mandate.absenceAnnounced";
        keeper.openOnce(form)
                .send(form + "/check", "c.mandate", "1", "c.deputy", deputy, "c.from", from, "c.until", until);
    }

    private void give(String person, String name, String language) {
        String form = "/registers/mandate/do/mandate.given";
        keeper.openOnce(form)
                .send(
                        form + "/check",
                        "c.person",
                        person,
                        "c.givenName",
                        name,
                        "c.familyName",
                        "Exemple",
                        "c.nationalNumber",
                        Invented.number(person).digits(),
                        "c.organisation",
                        "fund",
                        "c.role",
                        "fundPayments",
                        "c.languages",
                        language,
                        "c.from",
                        "2026-03-02");
        assertThat(keeper.status()).as(keeper.summary()).isEqualTo(200);
        keeper.send(form + "/record");
    }
}
