// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.citation.Citation;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// What two people change in a register: both read the same, from when it holds, what is taken away and why;
/// nobody fills in a form that can only be refused.
class ProposalsTest {

    private static final String DIRECTIVE = "/registers/directive/1";
    private static final String CONVENTION = "/registers/convention/partner";
    private static final String NEXT = CONVENTION + "/do/convention.proposed";
    private static final String NONE = "<span class=\"pa-lines\">aucun</span></td>";

    private final Site site = Site.over(new InMemoryDesk(LocalDate.of(2026, 3, 2)));

    @Test
    void whyAnEndIsProposedIsReadByWhoeverConfirmsItAndByEverybodyAfter() {
        String why = "Motif : Ended together";
        Browser first = endDirective();
        assertThat(text(first.openOnce(DIRECTIVE))).contains("waiting-title", why);
        Browser second = signedIn(Invented.SECOND_SECRETARY).openOnce(DIRECTIVE + "/do/directive.confirmed");
        second.send(DIRECTIVE + "/do/directive.confirmed/check", "c.proposal", "3");
        assertThat(text(second)).contains(why);
        second.send(DIRECTIVE + "/do/directive.confirmed/record");
        String entry = text(second.open(DIRECTIVE));
        assertThat(entry).as("in the history").contains(why);
        assertThat(entry).as("beside what ends").contains("Motif de la fin", "rien ne suit");
        assertThat(text(second.openOnce("/registers/directive")))
                .contains("prend fin après le 31 décembre 2026, rien ne suit");
    }

    @Test
    void whyAProposalIsDeclinedIsReadBeforeAndAfter() {
        endDirective();
        String form = DIRECTIVE + "/do/directive.declined";
        Browser second = signedIn(Invented.SECOND_SECRETARY).openOnce(form);
        second.send(form + "/check", "c.proposal", "3", "c.reason", "Still needed");
        assertThat(text(second))
                .contains("Still needed", "Motif : Ended together", "Ce qui était proposé")
                .as("what never holds is not said to end")
                .doesNotContain("Une fois confirmé");
        second.send(form + "/record");
        assertThat(text(second.openOnce(DIRECTIVE))).contains("Motif : Still needed");
    }

    @Test
    void aConfirmationSaysFromWhenItHoldsOrAfterWhichDayItEnds() {
        endDirective();
        Browser secretary = signedIn(Invented.SECOND_SECRETARY).openOnce(DIRECTIVE + "/do/directive.confirmed");
        assertThat(text(secretary)).contains("cela prend fin : dernier jour 31 décembre 2026");
        secretary.send(DIRECTIVE + "/do/directive.confirmed/check", "c.proposal", "3");
        assertThat(text(secretary))
                .contains("cela prend fin : dernier jour 31 décembre 2026")
                .doesNotContain("dès maintenant", "peuvent devenir décidables");

        proposeNext();
        Browser head = signedIn(Invented.SECOND_HEAD).openOnce(CONVENTION + "/do/convention.confirmed");
        assertThat(text(head))
                .contains("cela vaut à partir du 1er janvier 2027")
                .doesNotContain("dès maintenant");
    }

    @Test
    void aVersionThatBeginsLaterIsSeenOnTheEntryAndInTheList() {
        proposeNext();
        Browser second = signedIn(Invented.SECOND_HEAD);
        confirm(second);
        assertThat(text(second.open(CONVENTION)))
                .contains("later-0-title", "À partir du 1er janvier 2027", "The new annex")
                .doesNotContain("rien ne suit");
        assertThat(text(second.openOnce("/registers/convention")))
                .contains("jusqu’au 31 décembre 2026, puis une autre version à partir du 1er janvier 2027");
    }

    @Test
    void whatWasProposedIsReadInTheHistoryAlsoAfterItWasDeclined() {
        proposeNext();
        String form = CONVENTION + "/do/convention.declined";
        Browser second = signedIn(Invented.SECOND_HEAD).openOnce(form);
        second.send(form + "/check", "c.proposal", "3", "c.reason", "Too dear").send(form + "/record");
        assertThat(text(second.open(CONVENTION)))
                .contains("<summary>Tout ce que dit cet acte", "The new annex", "1er janvier 2027")
                .doesNotContain("waiting-title");
    }

    @Test
    void bothPeopleReadWhatIsTakenAway() {
        Browser first = proposeNext();
        String told = "Il envoie directement à l’INAMI\n"; // its line, and the mark that it changes
        Browser second = signedIn(Invented.SECOND_HEAD).openOnce(CONVENTION + "/do/convention.confirmed");
        second.send(CONVENTION + "/do/convention.confirmed/check", "c.proposal", "3");
        assertThat(second.status()).as(second.summary()).isEqualTo(200);
        for (String page : new String[] {checked, text(second)}) {
            String line = page.substring(page.indexOf(told), page.indexOf("</tr>", page.indexOf(told)));
            assertThat(line).contains(">change<", "demande de formation", NONE);
        }
        assertThat(text(first.openOnce(CONVENTION))).contains(NONE);
    }

    @Test
    void aDetailOfAnOrganisationThatIsTakenAwayIsReadAsNone() {
        String form = "/registers/organisation/fund/do/organisation.detailsChanged";
        Browser head = signedIn(Invented.HEAD).openOnce(form);
        change(head, form, "2026-03-02", "brussels");
        head.send(form + "/record").openOnce(form);
        change(head, form, "2026-04-01", "");
        assertThat(text(head)).contains("Bruxelles", NONE, ">change<");
        head.send(form + "/record");
        assertThat(text(head.open("/registers/organisation/fund"))).contains("À partir du 1er avril 2026");
        assertThat(text(head.openOnce("/registers/organisation"))).contains("change le 1er avril 2026");
    }

    @Test
    void whatWaitsAlreadyIsSaidInsteadOfAForm() {
        Browser first = proposeNext();
        for (String act : new String[] {"convention.proposed", "convention.endProposed"}) {
            first.open(CONVENTION + "/do/" + act);
            assertThat(first.status()).isEqualTo(409);
            assertThat(text(first))
                    .contains("Une proposition attend déjà", "Convention proposée", "href=\"" + CONVENTION + "\"")
                    .doesNotContain("id=\"typed\"");
        }
        first.openOnce(CONVENTION + "/do/convention.confirmed");
        assertThat(first.status()).as("nobody confirms their own").isEqualTo(403);
        assertThat(text(first)).contains("C’est votre propre proposition").doesNotContain("id=\"typed\"");
    }

    @Test
    void aProposalThatChangesNothingIsRefused() {
        Browser head = signedIn(Invented.HEAD).openOnce(NEXT);
        head.send(
                NEXT + "/check",
                "c.replaces",
                "1",
                "c.from",
                "2027-01-01",
                "c.terms.mayDo",
                "guideTrajectories",
                "c.terms.maySend",
                "training",
                "c.terms.maySend",
                "prolongation",
                "c.terms.maySend",
                "modification",
                "c.terms.source",
                Citation.of("tests", "convention").toString());
        assertThat(head.status()).isEqualTo(422);
        assertThat(text(head)).contains("Cela ne change rien");
        String form = "/registers/organisation/fund/do/organisation.detailsChanged";
        change(head.openOnce(form), form, "2026-03-02", "");
        assertThat(head.status()).isEqualTo(422);
        assertThat(text(head)).contains("Cela ne change rien");
    }

    @Test
    void whoeverConfirmsWhatSomebodyDeclinedMeanwhileIsToldWhoAndWhen() {
        proposeNext();
        String confirm = CONVENTION + "/do/convention.confirmed";
        String decline = CONVENTION + "/do/convention.declined";
        Browser second = signedIn(Invented.SECOND_HEAD).openOnce(confirm);
        second.send(confirm + "/check", "c.proposal", "3");
        assertThat(second.status()).as(second.summary()).isEqualTo(200);
        signedIn(Invented.HEAD)
                .openOnce(decline)
                .send(decline + "/check", "c.proposal", "3", "c.reason", "Withdrawn")
                .send(decline + "/record");
        String told = "Proposition sur la convention écartée, le 2 mars 2026, par "
                + Invented.HEAD.viewer().person().key() + ". Motif : Withdrawn";
        String kept = second.html();
        for (String step : new String[] {"/record", "/check"}) {
            second.show(kept).send(confirm + step, "c.proposal", "3");
            assertThat(second.status()).isEqualTo(409);
            assertThat(text(second)).contains(told).doesNotContain("id=\"typed\"", "entre-temps");
        }
        second.open(confirm);
        assertThat(second.status()).isEqualTo(409);
        assertThat(text(second)).contains(told);
    }

    /// The page on which the first person checked the next version.
    private String checked = "";

    /// A next version under which the partner sends nothing straight to the institute any longer.
    private Browser proposeNext() {
        Browser head = signedIn(Invented.HEAD).openOnce(NEXT);
        head.send(NEXT + "/check", "c.replaces", "1", "c.from", "2027-01-01", "c.terms.source", "The new annex");
        assertThat(head.status()).as(head.summary()).isEqualTo(200);
        checked = text(head);
        return head.send(NEXT + "/record");
    }

    private void confirm(Browser second) {
        String form = CONVENTION + "/do/convention.confirmed";
        second.openOnce(form).send(form + "/check", "c.proposal", "3").send(form + "/record");
        assertThat(second.address()).startsWith(CONVENTION + "?done=");
    }

    private Browser endDirective() {
        String form = DIRECTIVE + "/do/directive.endProposed";
        Browser first = signedIn(Invented.SECRETARY).openOnce(form);
        first.send(form + "/check", "c.version", "1", "c.lastDay", "2026-12-31", "c.reason", "Ended together");
        assertThat(first.status()).as(first.summary()).isEqualTo(200);
        return first.send(form + "/record");
    }

    private static void change(Browser head, String form, String from, String region) {
        head.send(
                form + "/check",
                "c.names.fr",
                "The fund",
                "c.names.nl",
                "The fund",
                "c.names.de",
                "The fund",
                "c.names.en",
                "The fund",
                region.isEmpty() ? "none" : "c.regions",
                region,
                "c.from",
                from);
    }

    /// The page with spaces that a line may break at.
    private static String text(Browser browser) {
        return browser.html().replace('\u00a0', ' ');
    }

    private Browser signedIn(Account account) {
        return site.browser().signIn(account);
    }
}
