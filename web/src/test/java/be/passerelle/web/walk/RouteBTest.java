// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.procedure.NextAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Route B through the pages alone, from the opening of the file to a training that is followed: each account
/// finds its task in its own list, and every page on the way has all its words in four languages.
class RouteBTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final InMemoryDesk desk = new InMemoryDesk(TODAY);
    private final Browser browser = Site.over(desk).browser();

    @Test
    void fromTheOpeningOfTheFileToTheTraining() {
        String file = opened();
        engaged(file);
        planned(file);
        trained(file);
        amountsAreLookedUp(file);
        revoked(file);
        rulebookSaysTheTermsThatTheProcedureSets();
    }

    /// An accident at work that becomes known later: the coordinator closes, and the person reads at once where
    /// to turn.
    @Test
    void aCauseThatIsFoundLateSaysWhereToTurn() {
        String file = opened();
        engaged(file);
        assertThat(browser.signIn(Invented.EVE).open("/me").html()).doesNotContain("Fedris");
        browser.signIn(Invented.PHYSICIAN)
                .act(file, "incapacity.causeEstablished", "happenedOn", "2026-01-12", "c.cause", "accidentAtWork");
        assertThat(browser.signIn(Invented.EVE).open("/me").html()).contains("Fedris");
        browser.signIn(Invented.COORDINATOR)
                .act(
                        file,
                        "trajectory.closed",
                        "c.result",
                        "outsidePublic",
                        "c.explanation",
                        "L’assureur vous aidera.");
        assertThat(browser.signIn(Invented.EVE).open("/me").html()).contains("Fedris");
    }

    /// At each moment of the file, a task has a term in the rulebook exactly when the procedure gives it one.
    private void rulebookSaysTheTermsThatTheProcedureSets() {
        Desk now = desk.desk();
        CaseFile whole = desk.files().getFirst();
        List<String> compared = new ArrayList<>();
        for (int i = 1; i <= whole.acts().size(); i++) {
            CaseFile then = CaseFile.of(whole.id(), whole.acts().subList(0, i));
            for (NextAct next :
                    Procedure.next(then, now.law(), now.registers(), now.clock().today())) {
                if (next.obligatory()) {
                    compared.add(next.task());
                    assertThat(next.row().duty().untilTerm().isPresent())
                            .as(next.task() + " has a term")
                            .isEqualTo(next.until().isPresent());
                    assertThat(next.row().duty().fromTerm().isPresent())
                            .as(next.task() + " has a first day")
                            .isEqualTo(!next.from().equals(LocalDate.MIN));
                }
            }
        }
        assertThat(Set.copyOf(compared)).hasSizeGreaterThan(12);
    }

    private String opened() {
        browser.signIn(Invented.PHYSICIAN).open("/new");
        String form = browser.address();
        browser.send(form + "/check", OpeningForm.filledIn(Invented.NUMBER_OF_EVE.formatted(), "O’Neil <b>"));
        assertThat(browser.status()).as(browser.html()).isEqualTo(200);
        assertThat(browser.html()).contains("O’Neil &lt;b&gt;").doesNotContain("O’Neil <b>");
        browser.send(form + "/record");
        assertThat(browser.address()).contains("/done/");
        CaseFileId id = desk.files().getFirst().id();
        String file = "/files/" + id;
        browser.act(
                file,
                "incapacity.recognised",
                "happenedOn",
                "2026-01-12",
                "c.until",
                "2026-12-31",
                "c.scheme",
                "employee",
                "c.cause",
                "illness",
                "c.statutoryCivilServant",
                "false");
        browser.act(file, "assessment.workAbilityStated", "c.statement", "Assis, quatre heures", "c.limits.0", "5 kg");
        browser.act(file, "assessment.medicalGroundsRecorded", "c.grounds", "Secret-de-médecin");
        browser.open(file + "/acts/4");
        assertThat(browser.html()).doesNotContain("Secret-de-médecin");
        browser.send(file + "/acts/4");
        assertThat(browser.html()).contains("Secret-de-médecin");
        return file;
    }

    private void engaged(String file) {
        browser.signIn(Invented.EVE).open("/me");
        assertThat(browser.html()).contains(file + "/do/trajectory.contactAsked");
        browser.act(file, "trajectory.contactAsked");
        browser.open("/me");

        browser.signIn(Invented.PHYSICIAN).open("/work?scope=team");
        assertThat(browser.html()).contains("href=\"" + file + "\"");
        browser.act(file, "trajectory.healthAllows");

        browser.signIn(Invented.COORDINATOR).open("/work?scope=team");
        assertThat(browser.html()).contains("href=\"" + file + "\"");
        String why = file + "/why?thread=5&task=trajectory.firstContact";
        browser.open(why);
        assertThat(browser.html()).contains("/rulebook/trajectory#trajectory.firstContactHeld");
        browser.act(
                file,
                "trajectory.firstContactHeld",
                "c.mode",
                "inPerson",
                "c.orientation",
                "employmentPartner",
                "c.wishesToReturnToEmployer",
                "false",
                "c.summary",
                "Vu à l’agence.");
        assertThat(browser.open(file + "/acts/4").status())
                .as("grounds are for physicians")
                .isEqualTo(404);
        browser.act(file, "trajectory.engagementSignedByCoordinator");
        browser.signIn(Invented.EVE).act(file, "trajectory.engagementSignedByInsured");
        browser.signIn(Invented.PHYSICIAN).act(file, "trajectory.engagementSignedByPhysician");
    }

    private void planned(String file) {
        browser.signIn(Invented.COORDINATOR);
        browser.act(
                file,
                "trajectory.planDrawnUp",
                "c.objective",
                "Reprendre",
                "c.finalAim",
                "Technicienne",
                "c.actions.0.action",
                "",
                "c.actions.1.action",
                "S’inscrire",
                "c.actions.1.by",
                "person",
                "c.actions.1.before",
                "2026-04-01",
                "c.followUpOn",
                "2026-06-01");
        browser.signIn(Invented.EVE)
                .consent(file, "referral", "c.recipient", "partner", "c.compartments", "workAbility");
        assertThat(browser.open("/me").html()).contains("The partner");
        browser.signIn(Invented.COORDINATOR).act(file, "trajectory.referredToPartner", "c.partner", "partner");
        browser.signIn(Invented.ADVISER).act(file, "trajectory.intakeHeld", "c.summary", "Rencontrée.");
    }

    private void trained(String file) {
        browser.act(
                file,
                "programme.projectProposed",
                "c.course",
                "Technicienne",
                "c.centre",
                "centre",
                "c.occupation.scheme",
                "isco08",
                "c.occupation.code",
                "3115",
                "c.occupation.label",
                "Technicienne",
                "c.language",
                "fr",
                "c.startsOn",
                "2026-04-06",
                "c.endsOn",
                "2026-06-26",
                "c.hours",
                "300",
                "c.price",
                "1200,50",
                "c.recognisedDiploma",
                "true",
                "c.soughtOnLocalMarket",
                "true");
        browser.signIn(Invented.PHYSICIAN).act(file, "programme.foundCompatible");
        browser.signIn(Invented.ADVISER).act(file, "programme.requested", "c.motivation", "Métier en pénurie.");
        whatADirectiveChangesIsCountedBeforeIt(file);
        browser.signIn(Invented.EXPERT).open(file);
        whatOneDecidesAboutStandsBesideTheForm(file);
        browser.act(file, "decision.grantedUnderDirective", "c.directive", "1", "c.reasons", "Conditions remplies.");
        assertThat(browser.open(file).html()).contains("la directive 1 (prix jusqu’à 3");
        browser.open(file + "/timeline?subject=decision");
        seenAsOfOtherDays(file);
        browser.signIn(Invented.REGISTRAR).act(file, "decision.notified", "c.channel", "letter");
        browser.signIn(Invented.EVE).open("/me").open(file + "/accesses").open(file + "/timeline");

        desk.clock().moveTo(LocalDate.of(2026, 5, 4));
        browser.signIn(Invented.CENTRE).open("/work?scope=team");
        assertThat(browser.html()).contains("href=\"" + file + "\"");
        assertThat(browser.open(file + "/do/programme.trainingStarted").html())
                .as("the centre reads the request nowhere")
                .doesNotContain("Métier en pénurie.");
        browser.act(file, "programme.trainingStarted", "happenedOn", "2026-04-06");
        browser.act(file, "programme.attendanceRecorded", "c.month", "2026-04", "c.hours", "76,5");
        assertThat(browser.open(file).html())
                .as("the centre reads no trajectory")
                .doesNotContain("trajectory.");
        assertThat(browser.signIn(Invented.OF_OTHER_FUND)
                        .open("/work")
                        .send("/take", "file", file.substring("/files/".length()))
                        .status())
                .as("nobody takes what they may not see")
                .isEqualTo(404);
    }

    /// The request of 1 200,50 € can be decided under directive 1, up to 3 000 €: a lower limit takes
    /// that away, and another directive gives it back.
    private void whatADirectiveChangesIsCountedBeforeIt(String file) {
        String one = "/registers/directive/1/do/directive.";
        browser.signIn(Invented.SECRETARY);
        upTo("5000,00", one + "proposed", "1", "c.replaces", "1");
        assertThat(browser.html()).contains("Aucune demande ouverte", "Calculé sur 1 demande");
        upTo("1000,00", one + "proposed", "1", "c.replaces", "1");
        assertThat(browser.html()).contains("0 demande ouverte", "1 ne l’est plus", "href=\"" + file + "\"");
        browser.send(one + "proposed/record");
        browser.signIn(Invented.SECOND_SECRETARY)
                .openOnce(one + "confirmed")
                .send(one + "confirmed/check", "c.proposal", "3");
        assertThat(browser.html()).as("and by whoever confirms").contains("1 ne l’est plus");
        browser.send(one + "confirmed/record");

        upTo("2000,00", "/registers/directive/do/directive.proposed", "2");
        assertThat(browser.html()).contains("1 demande ouverte devient décidable", "0 ne l’est plus");
    }

    private void upTo(String limit, String form, String directive, String... more) {
        List<String> typed = new ArrayList<>(List.of(more));
        typed.addAll(List.of("c.key", directive, "c.from", "2026-03-02", "c.terms.source", "invented"));
        typed.addAll(List.of("c.terms.conditions", "priceWithinLimit", "c.terms.highestPrice", limit));
        browser.openOnce(form).send(form + "/check", typed.toArray(String[]::new));
        assertThat(browser.status()).as(browser.summary()).isEqualTo(200);
    }

    private void whatOneDecidesAboutStandsBesideTheForm(String file) {
        String form = file + "/do/decision.grantedUnderDirective";
        browser.open(form);
        assertThat(browser.html())
                .contains("id=\"facts-title\"")
                .contains("Métier en pénurie.", "The centre", "1\u00a0200,50\u00a0€", "Langue")
                .doesNotContain("Secret-de-médecin", "Vu à l’agence.");
        browser.send(form + "/check", "c.directive", "1", "c.reasons", "Conditions remplies.");
        assertThat(browser.html()).contains("id=\"facts-title\"").contains("Métier en pénurie.");
    }

    private void seenAsOfOtherDays(String file) {
        browser.open(file + "?on=2026-02-01&known=2026-03-01");
        assertThat(browser.open(file + "?known=2026-01-01").html()).contains("n’existait pas encore");
        assertThat(browser.open(file + "/time?see=true&on=2026-02-01&known=2026-03-02")
                        .address())
                .isEqualTo(file + "?on=2026-02-01");
        assertThat(browser.open(file + "/time?see=true&on=2026-09-01&known=").status())
                .as("a day to come, and none")
                .isEqualTo(422);
        assertThat(browser.html()).contains("id=\"field-on-error\"").contains("id=\"field-known-error\"");
    }

    /// Who pays is told what the benefit of the person still lacks, and looks up what trainings give; others see no
    /// amounts.
    private void amountsAreLookedUp(String file) {
        browser.signIn(Invented.PAYMENTS);
        assertThat(browser.address()).isEqualTo("/work");
        assertThat(browser.html()).contains("href=\"/payments\"");
        assertThat(browser.open("/payments").html())
                .contains("href=\"" + file + "\"")
                .contains("382,50");
        assertThat(desk.accessLog().of(desk.files().getFirst().id(), 1))
                .extracting(line -> line.operation() + " " + line.role() + " " + line.ground())
                .containsExactly("LIST FUND_PAYMENTS Optional[MEMBER_OF_FUND]");
        assertThat(browser.open(file).html()).contains("382,50");
        assertThat(browser.signIn(Invented.CENTRE).open("/payments").status()).isEqualTo(404);
        assertThat(browser.signIn(Invented.EVE).open("/payments").address()).isEqualTo("/me");
    }

    /// A late report contradicts the decision, which the expert revokes: the registrar tells those concerned,
    /// and the centre sees it.
    private void revoked(String file) {
        browser.signIn(Invented.PHYSICIAN)
                .act(file, "incapacity.ended", "happenedOn", "2026-04-30", "c.cause", "pension");
        int report = desk.files().getFirst().head();
        int decision = desk.files().getFirst().acts().stream()
                .filter(a -> a.act() instanceof DecisionAct.GrantedUnderDirective)
                .findFirst()
                .orElseThrow()
                .number();
        browser.signIn(Invented.EXPERT)
                .act(
                        file,
                        "correction.contradictionSettled",
                        "c.report",
                        report + "-" + decision,
                        "c.settlement",
                        "stepRevoked",
                        "c.reason",
                        "Elle travaille depuis mai.");
        browser.signIn(Invented.REGISTRAR).open("/work?scope=team");
        assertThat(browser.html()).contains("href=\"" + file + "\"");
        assertThat(browser.open(file).html())
                .as("no source gives a term, and the page says so")
                .contains(CaseFileTexts.texts().word(Phrase.of("procedure.revocationTermOpen"), Language.FR));
        browser.act(file, "decision.revocationNotified", "c.channel", "letter");
        browser.signIn(Invented.CENTRE).open(file);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.html()).contains("Formation révoquée");
    }
}
