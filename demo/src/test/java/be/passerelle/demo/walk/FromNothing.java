// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static be.passerelle.demo.walk.Chapter.INSTALLING;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.person.Sex;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.population.person.InventedPeople;
import be.passerelle.stream.identifier.NationalNumber;
import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Two heads begin with nothing; a fund and a partner get people; the first file is opened, and its first act recorded.
final class FromNothing {

    private static final List<String> STAFF = List.of(
            "n.collard", "c.lemaire", "l.janssens", "both", "coordinator", "colleague", "physician", "k.haddad");

    private static final int DAYS_ILL = 60;
    private static final int DAYS_TO_COME = 120;

    private final Doors doors;

    FromNothing(Doors doors) {
        this.doors = doors;
    }

    void play() {
        Visitor early = doors.nobody("early");
        doors.show(INSTALLING, "doors-sign-in", early);
        early.signInAs("nathalie");
        assertThat(early.page().locator(".pa-notice")).containsText(early.text("door.refused.no-mandate.title"));
        doors.hold("refused", early);
        doors.installation()
                .firstMandates(
                        doors.data(),
                        String.join(
                                "\n",
                                first("departmentHead; n.collard; Nathalie; Collard", "n.collard"),
                                first("departmentHead; c.lemaire; Christine; Lemaire", "c.lemaire"),
                                first("securityOfficer; l.janssens; Leo; Janssens", "l.janssens")));
        organisations(doors.atADesk("nathalie"));
        confirm(doors.atADesk("christine"));
        mandates(doors.atADesk("both"));
        openFile(doors.atADesk("anna"));
        recordFirstAct(doors.atADesk("paul"));
    }

    private static String first(String who, String key) {
        return who + "; " + number(key).formatted() + "; fr nl";
    }

    /// An invented number for each of those who work here.
    private static NationalNumber number(String key) {
        return InventedPeople.numberOfColleague(10 + STAFF.indexOf(key), Sex.FEMALE);
    }

    private void organisations(Visitor head) {
        register(head, Doors.FUND, "sicknessFund", "Mutualité de la Meuse", "Ziekenfonds van de Maas");
        register(head, Doors.PARTNER, "employmentPartner", "Service de l’emploi", "Dienst voor arbeidsbemiddeling");
        for (String organisation : List.of(Doors.FUND, Doors.PARTNER)) {
            begin(head, "mandate", "mandate.proposed");
            filled(head, mandate("both", "Bo", "Thys", organisation, "organisationAdministrator"));
            if (organisation.equals(Doors.FUND)) {
                doors.show(INSTALLING, "mandate-proposed", head);
            }
            record(head);
        }
        head.page().locator("#navigation a[href='/registers/mandate']").click();
        assertThat(head.page().locator("main tbody tr").filter(named("Bo Thys")))
                .hasCount(2);
        doors.hold("proposals", head);
    }

    private void register(Visitor head, String key, String kind, String french, String dutch) {
        begin(head, "organisation", "organisation.registered");
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("c.key", key);
        typed.put("c.kind", kind);
        typed.put("c.names.fr", french);
        typed.put("c.names.nl", dutch);
        typed.put("c.names.de", french);
        typed.put("c.names.en", french);
        typed.put("c.from", doors.today());
        filled(head, typed);
        record(head);
    }

    private void confirm(Visitor second) {
        second.page().locator(".pa-notice a").first().click();
        doors.hold("what waits", second);
        for (int i = 0; i < 2; i++) {
            second.page().locator("#navigation a[href='/registers/mandate']").click();
            second.page()
                    .locator("main tbody tr")
                    .filter(named("Bo Thys"))
                    .filter(named(second.text("register.waiting")))
                    .first()
                    .locator("th a")
                    .click();
            second.page().locator("main a[href$='/do/mandate.confirmed']").click();
            second.page().locator("main form.pa-form button.btn-primary").click();
            if (i == 0) {
                doors.show(INSTALLING, "mandate-confirmed", second);
            }
            record(second);
        }
    }

    private void mandates(Visitor administrator) {
        assertThat(administrator.page().locator("button.pa-account")).hasCount(2);
        doors.show(INSTALLING, "two-accounts", administrator);
        actFor(administrator, administrator.language().code().equals("fr") ? "Mutualité" : "Ziekenfonds");
        give(administrator, "coordinator", "Anna", "Peeters", Doors.FUND, "returnToWorkCoordinator");
        give(administrator, "colleague", "Lea", "Maes", Doors.FUND, "returnToWorkCoordinator");
        give(administrator, "physician", "Paul", "Dubois", Doors.FUND, "advisoryPhysician");
        administrator.go("/acting-as");
        actFor(administrator, administrator.language().code().equals("fr") ? "Service" : "Dienst");
        give(administrator, "k.haddad", "Karim", "Haddad", Doors.PARTNER, "employmentAdviser");
    }

    private static void actFor(Visitor administrator, String organisation) {
        administrator
                .page()
                .locator("button.pa-account")
                .filter(named(organisation))
                .click();
        assertThat(administrator.page().locator("header")).containsText(organisation);
    }

    private void give(
            Visitor administrator, String key, String givenName, String familyName, String organisation, String role) {
        begin(administrator, "mandate", "mandate.given");
        filled(administrator, mandate(key, givenName, familyName, organisation, role));
        record(administrator);
    }

    private Map<String, Object> mandate(
            String key, String givenName, String familyName, String organisation, String role) {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("c.person", key);
        typed.put("c.givenName", givenName);
        typed.put("c.familyName", familyName);
        typed.put("c.nationalNumber", number(key).formatted());
        typed.put("c.organisation", organisation);
        typed.put("c.role", role);
        typed.put("c.languages", List.of("fr", "nl"));
        typed.put("c.from", doors.today());
        return typed;
    }

    private void openFile(Visitor coordinator) {
        coordinator.page().locator("#navigation a[href='/search']").click();
        coordinator.page().locator("main a[href='/new']").first().click();
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("happenedOn", doors.today());
        typed.put("c.nationalNumber", Doors.NUMBER_OF_EVE);
        typed.put("c.familyName", "Claes");
        typed.put("c.givenName", "Eve");
        typed.put("c.birthDate", "1985-07-30");
        typed.put("c.sex", "female");
        typed.put("c.language", coordinator.language().code());
        typed.put("c.municipality", "Namur");
        typed.put("c.fund", Doors.FUND);
        filled(coordinator, typed);
        coordinator.record();
        coordinator.backToFile();
    }

    private void recordFirstAct(Visitor physician) {
        physician.search(Doors.EVE);
        physician.begin(IncapacityAct.Recognised.class);
        physician.fill(new IncapacityAct.Recognised(
                doors.today().plusDays(DAYS_TO_COME), Scheme.EMPLOYEE, Cause.ILLNESS, false, Optional.empty()));
        physician.on(doors.today().minusDays(DAYS_ILL));
        physician.check();
        physician.record();
        physician.backToFile();
        doors.show(INSTALLING, "first-file", physician);
    }

    /// From the list of a register to the form of an act.
    private static void begin(Visitor visitor, String register, String act) {
        visitor.page()
                .locator("#navigation a[href='/registers/" + register + "']")
                .click();
        visitor.page()
                .locator("main a[href='/registers/" + register + "/do/" + act + "']")
                .click();
    }

    private static void filled(Visitor visitor, Map<String, Object> typed) {
        typed.forEach(visitor::fill);
        visitor.page().locator("main form.pa-form button.btn-primary").click();
        assertThat(visitor.page().locator(".pa-error-summary")).hasCount(0);
    }

    private static void record(Visitor visitor) {
        visitor.page().locator("main form button.btn-primary").click();
        assertThat(visitor.page().locator(".pa-notice.pa-tone-right")).isVisible();
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
