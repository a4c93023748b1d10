// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// A part-time resumption from its declaration to the sheet of the month, as payments and the person see it. Pay at the
/// ceiling gives 112.08 a day in March 2026, half-time leaves 78.46 (worked examples): 12 days before the work are
/// 1344.96, 14 with it 1098.44, together 2443.40.
class BenefitTest {

    private final InMemoryDesk desk = new InMemoryDesk(LocalDate.of(2026, 4, 2));
    private final Site site = Site.over(desk);
    private final Browser browser = site.browser();

    @Test
    void fromTheDeclarationToTheSheetOfTheMonth() {
        String file = opened();
        browser.signIn(Invented.PAYMENTS).open("/work?scope=team");
        assertThat(browser.html()).contains("Noter le salaire perdu", "Noter la situation familiale");
        browser.open(file + "/benefit?month=2026-03");
        assertThat(browser.html()).contains("Il manque le salaire perdu");
        browser.act(
                file,
                "benefit.payReported",
                "happenedOn",
                "2026-03-02",
                "c.basis",
                "month",
                "c.gross",
                "6000",
                "c.referenceFrom",
                "2025-09-01",
                "c.referenceUntil",
                "2025-09-30");
        browser.act(file, "benefit.householdReported", "happenedOn", "2026-03-02", "c.household", "single");
        assertThat(browser.open(file + "/benefit?month=2026-03").html()).contains("112,08");

        resumed(file);
        browser.signIn(Invented.PAYMENTS).open(file);
        assertThat(browser.html()).contains("href=\"" + file + "/benefit\"").doesNotContain("Boulangerie");
        browser.open(file + "/benefit?month=2026-03");
        assertThat(browser.html())
                .contains("112,08", "78,46", "443,40")
                .doesNotContain("Boulangerie", "pas de charges lourdes");
        browser.signIn(Invented.EVE).open("/me");
        assertThat(browser.html()).contains("Ce que la loi me donne");
        browser.open(file + "/benefit?month=2026-03");
        assertThat(browser.html()).contains("Mon indemnité – mars 2026", "443,40", "Travail autorisé");
    }

    /// Whoever does not read money and incapacity is told of no such page; what is no month shows the last one.
    @Test
    void nobodyElseReadsIt() {
        String file = opened();
        assertThat(browser.openOnce(file + "/benefit").status()).isEqualTo(404);
        assertThat(browser.html()).doesNotContain("Indemnité –");
        browser.signIn(Invented.PAYMENTS);
        assertThat(browser.open(file + "/benefit?month=2026-99").html()).contains("Indemnité – avril 2026");
    }

    private void resumed(String file) {
        browser.signIn(Invented.EVE);
        browser.act(
                file,
                "resumption.asked",
                "happenedOn",
                "2026-03-13",
                "c.firstDay",
                "2026-03-16",
                "c.hoursAWeek",
                "19",
                "c.fullTimeHours",
                "38",
                "c.work",
                "employee",
                "c.employer",
                "Boulangerie");
        browser.signIn(Invented.PHYSICIAN);
        browser.act(
                file,
                "resumption.authorised",
                "happenedOn",
                "2026-03-20",
                "c.nature",
                "au comptoir",
                "c.hoursAWeek",
                "19",
                "c.conditions",
                "pas de charges lourdes",
                "c.until",
                "2026-08-31");
        browser.signIn(Invented.EVE);
        browser.act(file, "resumption.monthReported", "c.month", "2026-03", "c.hours", "44");
    }

    private String opened() {
        browser.signIn(Invented.PHYSICIAN).open("/new");
        String form = browser.address();
        browser.send(form + "/check", OpeningForm.filledIn(Invented.NUMBER_OF_EVE.formatted(), "Peeters"));
        browser.send(form + "/record");
        String file = "/files/" + desk.files().getFirst().id();
        browser.act(
                file,
                "incapacity.recognised",
                "happenedOn",
                "2026-03-02",
                "c.until",
                "2026-08-31",
                "c.scheme",
                "employee",
                "c.cause",
                "illness",
                "c.statutoryCivilServant",
                "false");
        return file;
    }
}
