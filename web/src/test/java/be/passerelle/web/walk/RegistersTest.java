// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Registers are kept on pages: by two people where it takes two, without losing what was typed, and with a
/// word about what open files need.
class RegistersTest {

    private static final String DIRECTIVE = "/registers/directive/1";
    private static final String CONVENTION = "/registers/convention/partner";

    private final InMemoryDesk desk = new InMemoryDesk(LocalDate.of(2026, 3, 2));
    private final Site site = Site.over(desk);

    /// No database keeps such a day, and nobody decided anything on it.
    @Test
    void a_day_that_no_calendar_has_is_refused() {
        for (String day : new String[] {"1500-01-01", "0000-01-01", "-0044-03-15", "-999999999-01-01"}) {
            Browser head = site.browser().signIn(Invented.HEAD).openOnce("/registers/organisation");
            head.openOnce("/registers/organisation/do/organisation.registered")
                    .send("/registers/organisation/do/organisation.registered/check", "happenedOn", day);
            assertThat(head.status()).as(day).isEqualTo(422);
            assertThat(head.html()).as(day).contains("field-happenedOn-error");
        }
    }

    @Test
    void twoPeopleEndADirectiveAndAConvention() {
        end(Invented.SECRETARY, Invented.SECOND_SECRETARY, DIRECTIVE, "directive", "c.version");
        end(Invented.HEAD, Invented.SECOND_HEAD, CONVENTION, "convention", "c.convention");
    }

    private void end(Account one, Account other, String entry, String subject, String field) {
        Browser first = signedIn(one).open(entry);
        first.open(entry + "/do/" + subject + ".endProposed")
                .send(
                        entry + "/do/" + subject + ".endProposed/check",
                        field,
                        "1",
                        "c.lastDay",
                        "2026-12-31",
                        "c.reason",
                        "Ended together");
        assertThat(first.status()).as(first.summary()).isEqualTo(200);
        assertThat(first.html()).as("no file is open").doesNotContain("pa-tone-soon");
        first.send(entry + "/do/" + subject + ".endProposed/record");
        assertThat(first.address()).startsWith(entry + "?done=");
        assertThat(first.html()).doesNotContain(subject + ".confirmed\"");

        String told = "1 changement attend votre confirmation";
        assertThat(first.open(first.open("/").address()).html()).doesNotContain(told);
        Browser second = signedIn(other).openOnce("/");
        assertThat(second.open(second.address()).html())
                .as("whoever may confirm is told where they begin")
                .contains(told, "href=\"" + entry + "\"", "pa-count\">1<");
        second.open(entry);
        assertThat(second.html()).contains("waiting-title", entry + "/do/" + subject + ".confirmed");
        second.open(entry + "/do/" + subject + ".confirmed");
        assertThat(second.html())
                .as("what waits and what names the entry is known")
                .contains("type=\"hidden\" name=\"c.proposal\" value=\"3\"");
        second.send(entry + "/do/" + subject + ".confirmed/check", "c.proposal", "3");
        assertThat(second.status()).as(second.summary()).isEqualTo(200);
        second.send(entry + "/do/" + subject + ".confirmed/record");
        assertThat(second.openOnce(entry).html())
                .contains("31 décembre 2026", "id=\"act-3\"", "href=\"#act-3\"")
                .doesNotContain("waiting-title");
        assertThat(second.openOnce("/").html()).doesNotContain(told);

        first.open(entry + "/do/" + subject + ".declined")
                .send(entry + "/do/" + subject + ".declined/check", "c.proposal", "3", "c.reason", "Too late");
        assertThat(first.status()).as("what was answered is not answered again").isIn(409, 422);
    }

    @Test
    void aFormWhoseSessionEndedKeepsWhatWasTyped() {
        String form = DIRECTIVE + "/do/directive.endProposed";
        Browser secretary = signedIn(Invented.SECRETARY).openOnce(form);
        secretary.loseSession().send(form + "/check", "c.version", "1", "c.reason", "Typed before it ended");
        assertThat(secretary.status()).isEqualTo(403);
        assertThat(secretary.html()).contains("action=\"" + form + "\"", "value=\"Typed before it ended\"");

        String kept = secretary.html();
        secretary
                .openOnce("/sign-in")
                .send(
                        "/sign-in",
                        "account",
                        Invented.SECRETARY.viewer().person().key());
        secretary.show(kept).send(form);
        assertThat(secretary.status()).isEqualTo(200);
        assertThat(secretary.html()).contains("Typed before it ended");
    }

    @Test
    void whoeverKeepsTheMandatesOfAFundNamesADeputy() {
        Browser keeper = signedIn(Invented.ADMINISTRATOR);
        give(keeper, "newcomer");
        give(keeper, "deputy");
        String entry = "/registers/mandate/newcomer@fund";
        String form = entry + "/do/mandate.absenceAnnounced";
        keeper.open(entry).open(form);
        keeper.send(
                form + "/check",
                "c.mandate",
                "1",
                "c.deputy",
                "nobody",
                "c.from",
                "2026-03-09",
                "c.until",
                "2026-03-20");
        assertThat(keeper.status()).as("a deputy has the same role").isEqualTo(422);
        keeper.openOnce(form)
                .send(
                        form + "/check",
                        "c.mandate",
                        "1",
                        "c.deputy",
                        "deputy",
                        "c.from",
                        "2026-03-09",
                        "c.until",
                        "2026-03-20");
        assertThat(keeper.status()).as(keeper.summary()).isEqualTo(200);
        keeper.send(form + "/record");
        assertThat(keeper.openOnce(entry).html()).contains("20 mars 2026");
        assertThat(signedIn(Invented.PHYSICIAN).openOnce(entry).status()).isEqualTo(404);
    }

    /// Whoever gives a mandate from the list to a key that is there is told whose it is and led there, and
    /// renames nobody by it.
    @Test
    void aMandateForAKeyThatIsThereLeadsToThePerson() {
        Browser keeper = signedIn(Invented.ADMINISTRATOR);
        give(keeper, "newcomer");
        String form = "/registers/mandate/do/mandate.given";
        keeper.openOnce(form)
                .send(
                        form + "/check",
                        "c.person",
                        "newcomer",
                        "c.givenName",
                        "Other",
                        "c.familyName",
                        "Somebody",
                        "c.nationalNumber",
                        Invented.number("newcomer").digits(),
                        "c.organisation",
                        "fund",
                        "c.role",
                        "returnToWorkCoordinator",
                        "c.languages",
                        "nl",
                        "c.from",
                        "2026-03-09");
        assertThat(keeper.status()).isEqualTo(409);
        String entry = "/registers/mandate/newcomer@fund";
        String onward = entry + "/do/mandate.given";
        assertThat(keeper.html())
                .contains(
                        "Cette clé est celle de Lea Exemple", "href=\"" + entry + "\"", "formaction=\"" + onward + "\"")
                .doesNotContain("entre-temps", "Somebody");
        keeper.send(onward);
        assertThat(keeper.status()).isEqualTo(200);
        assertThat(keeper.html()).contains("value=\"Exemple\"", "value=\"2026-03-09\"");
        keeper.send(
                onward + "/check",
                "c.givenName",
                "Lea",
                "c.familyName",
                "Exemple",
                "c.nationalNumber",
                Invented.number("newcomer").digits(),
                "c.role",
                "returnToWorkCoordinator",
                "c.languages",
                "nl");
        assertThat(keeper.status()).as(keeper.summary()).isEqualTo(200);
        keeper.send(onward + "/record");
        assertThat(keeper.address()).startsWith(entry + "?done=");
        assertThat(keeper.openOnce(entry).html()).contains("9 mars 2026");
    }

    /// Of somebody whose mandates they do not read they learn nothing.
    @Test
    void nobodyIsLedToAnEntryThatTheyMayNotRead() {
        give(signedIn(Invented.ADMINISTRATOR), "newcomer");
        String form = "/registers/mandate/do/mandate.proposed";
        Browser head = signedIn(Invented.HEAD).openOnce(form);
        head.send(
                form + "/check",
                "c.person",
                "newcomer",
                "c.givenName",
                "Other",
                "c.familyName",
                "Somebody",
                "c.nationalNumber",
                Invented.number("newcomer").digits(),
                "c.organisation",
                "fund",
                "c.role",
                "organisationAdministrator",
                "c.languages",
                "fr",
                "c.from",
                "2026-03-02");
        assertThat(head.html()).doesNotContain("Lea", "newcomer@fund");
    }

    /// A partner has one entry: who proposes from the list goes on there.
    @Test
    void aConventionOfAPartnerThatHasOneGoesOnThere() {
        String form = "/registers/convention/do/convention.proposed";
        Browser head = signedIn(Invented.HEAD).openOnce(form);
        head.send(form + "/check", "c.partner", "partner", "c.from", "2027-01-01", "c.terms.source", "annex");
        assertThat(head.status()).as(head.summary()).isEqualTo(409);
        assertThat(head.html())
                .contains("formaction=\"" + CONVENTION + "/do/convention.proposed\"")
                .doesNotContain("entre-temps");
        head.send(CONVENTION + "/do/convention.proposed");
        assertThat(head.html()).contains("value=\"annex\"", "value=\"2027-01-01\"");
    }

    @Test
    void whatOpenFilesNeedIsSaidBeforeItIsTakenAway() {
        Browser physician = signedIn(Invented.PHYSICIAN).openOnce("/new");
        String opening = physician.address();
        physician
                .send(opening + "/check", OpeningForm.filledIn(Invented.NUMBER_OF_EVE.digits(), "Lejeune"))
                .send(opening + "/record");
        String form = "/registers/organisation/fund/do/organisation.closed";
        Browser head = signedIn(Invented.HEAD).openOnce(form);
        head.send(form + "/check", "c.lastDay", "2026-12-31", "c.reason", "Ended");
        assertThat(head.status()).as(head.summary()).isEqualTo(200);
        assertThat(head.html()).contains("1 dossier ouvert en dépend").doesNotContain("Lejeune");

        String directive = DIRECTIVE + "/do/directive.endProposed";
        Browser secretary = signedIn(Invented.SECRETARY).openOnce(directive);
        secretary.send(directive + "/check", "c.version", "1", "c.lastDay", "2026-12-31", "c.reason", "Ended");
        assertThat(secretary.status()).as(secretary.summary()).isEqualTo(200);
        assertThat(secretary.html()).as("nothing was asked for in it").doesNotContain("pa-tone-soon", "Calculé");
    }

    /// One proposes, another confirms; the form offers no role that one person could not give, and no closed
    /// organisation.
    @Test
    void twoPeopleGiveTheMandateOfAnAdministrator() {
        Browser keeper = signedIn(Invented.ADMINISTRATOR);
        assertThat(keeper.openOnce("/registers/mandate/do/mandate.given").html())
                .contains("value=\"fundPayments\"")
                .doesNotContain(
                        "value=\"organisationAdministrator\"", "value=\"socialExpert\"", "value=\"other-fund\"");
        String form = "/registers/mandate/do/mandate.proposed";
        Browser head = signedIn(Invented.HEAD).openOnce(form);
        assertThat(head.html())
                .contains("value=\"organisationAdministrator\"", "value=\"other-fund\"")
                .doesNotContain("value=\"fundPayments\"");
        proposeSecondKeeper(head);
        String entry = "/registers/mandate/second-keeper@fund";
        assertThat(head.address()).startsWith(entry);
        assertThat(head.openOnce(entry).html())
                .contains("waiting-title", entry + "/do/mandate.declined")
                .doesNotContain(entry + "/do/mandate.confirmed");

        keeper.openOnce(entry + "/do/mandate.confirmed").send(entry + "/do/mandate.confirmed/check", "c.proposal", "1");
        assertThat(keeper.status()).as(keeper.summary()).isEqualTo(200);
        assertThat(keeper.html())
                .contains("Lea", Invented.HEAD.viewer().person().key())
                .as("whole: the second person compares it with papers")
                .contains(Invented.number("second-keeper").formatted());
        keeper.send(entry + "/do/mandate.confirmed/record");
        assertThat(keeper.openOnce(entry).html())
                .doesNotContain("waiting-title", entry + "/do/mandate.ended")
                .contains(entry + "/do/mandate.endProposed");

        String end = entry + "/do/mandate.endProposed";
        keeper.openOnce(end).send(end + "/check", "c.mandate", "1", "c.lastDay", "2026-03-20");
        assertThat(keeper.status()).as(keeper.summary()).isEqualTo(200);
        keeper.send(end + "/record");
        assertThat(head.openOnce(entry).html())
                .contains("waiting-title", "dernier jour", entry + "/do/mandate.confirmed");
    }

    /// And corrects a number that was mistyped, which one alone does not.
    @Test
    void twoPeopleCorrectTheNumberOfAMandate() {
        Browser head = signedIn(Invented.HEAD);
        proposeSecondKeeper(head);
        String entry = "/registers/mandate/second-keeper@fund";
        Browser keeper = signedIn(Invented.ADMINISTRATOR);
        String confirm = entry + "/do/mandate.confirmed";
        keeper.openOnce(confirm).send(confirm + "/check", "c.proposal", "1");
        keeper.send(confirm + "/record");

        String correct = entry + "/do/mandate.numberCorrectionProposed";
        assertThat(head.openOnce(entry).html()).contains(correct);
        String number = Invented.number("corrected").formatted();
        head.openOnce(correct).send(correct + "/check", "c.nationalNumber", number, "c.reason", "Mistyped");
        assertThat(head.status()).as(head.summary()).isEqualTo(200);
        assertThat(head.html())
                .contains(number, Invented.number("second-keeper").formatted());
        head.send(correct + "/record");
        assertThat(head.openOnce(entry).html()).doesNotContain(confirm, correct).contains("waiting-title");

        keeper.openOnce(confirm).send(confirm + "/check", "c.proposal", "3");
        assertThat(keeper.status()).as(keeper.summary()).isEqualTo(200);
        assertThat(keeper.html()).contains(number, "Mistyped");
        keeper.send(confirm + "/record");
        assertThat(keeper.openOnce(entry).html()).doesNotContain("waiting-title");
        assertThat(keeper.openOnce(entry + "/do/mandate.given").html())
                .as("a further mandate has it")
                .contains(Invented.number("corrected").digits());
    }

    private void proposeSecondKeeper(Browser head) {
        String form = "/registers/mandate/do/mandate.proposed";
        head.openOnce(form)
                .send(
                        form + "/check",
                        "c.person",
                        "second-keeper",
                        "c.givenName",
                        "Lea",
                        "c.familyName",
                        "Exemple",
                        "c.nationalNumber",
                        Invented.number("second-keeper").digits(),
                        "c.organisation",
                        "fund",
                        "c.role",
                        "organisationAdministrator",
                        "c.languages",
                        "fr",
                        "c.from",
                        "2026-03-02");
        assertThat(head.status()).as(head.summary()).isEqualTo(200);
        head.send(form + "/record");
    }

    @Test
    void aClosedOrganisationIsNotOffered() {
        Browser head = signedIn(Invented.HEAD);
        String form = "/registers/convention/do/convention.proposed";
        assertThat(head.openOnce(form).html()).contains("value=\"other-partner\"");
        String close = "/registers/organisation/other-partner/do/organisation.closed";
        head.openOnce(close).send(close + "/check", "c.lastDay", "2026-03-02", "c.reason", "Merged");
        assertThat(head.status()).as(head.summary()).isEqualTo(200);
        head.send(close + "/record");
        desk.clock().moveTo(LocalDate.of(2026, 3, 3));
        assertThat(signedIn(Invented.HEAD).openOnce(form).html())
                .contains("value=\"partner\"")
                .doesNotContain("value=\"other-partner\"");
    }

    private void give(Browser keeper, String person) {
        String form = "/registers/mandate/do/mandate.given";
        keeper.openOnce(form)
                .send(
                        form + "/check",
                        "c.person",
                        person,
                        "c.givenName",
                        "Lea",
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
        keeper.send(form + "/record");
        assertThat(keeper.address()).startsWith("/registers/mandate/" + person);
    }

    private Browser signedIn(Account account) {
        return site.browser().signIn(account);
    }
}
