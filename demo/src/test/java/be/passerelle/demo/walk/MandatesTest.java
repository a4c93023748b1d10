// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.passerelle.casefile.person.Sex;
import be.passerelle.law.language.Language;
import be.passerelle.population.person.InventedPeople;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registry.desk.InstallationClock;
import be.passerelle.store.DataSources;
import be.passerelle.store.Maintenance;
import be.passerelle.store.Verification;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who works where, on the real server: an official who goes on leave hands over to a deputy by a mandate, two
/// people give a mandate that confirms, an odd name opens nothing, and an act of a register that cannot be read
/// is shown and named. In an installation of its own, as time passes in it and bytes of it are damaged.
@Tag("browser")
@ExtendWith(OnStage.class)
class MandatesTest {

    private static final String DEPUTY = "solidaris.returnToWorkCoordinator.fr2";
    private static final String COORDINATOR = "solidaris.returnToWorkCoordinator.fr1";
    private static final OrganisationId FUND = new OrganisationId("solidaris");

    private static Installation installation;

    @BeforeAll
    static void start() {
        installation = Installation.start("mandates");
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    /// The deputy sees the lines of whoever is away as their own, from the first day of the leave to its last.
    @Test
    void an_official_on_leave_is_stood_in_for(Chromium chromium) {
        InstallationClock clock = installation.part(InstallationClock.class);
        try (Visitor away = visitor(chromium);
                Visitor deputy = visitor(chromium);
                Visitor keeper = visitor(chromium)) {
            away.signIn(Cast.colleague("coordinator"));
            String person = take(away);
            deputy.signIn(Cast.colleague("secondCoordinator"));
            Assertions.assertThat(hasOwn(deputy, person)).as("before the leave").isFalse();

            keeper.signIn(Cast.colleague("fundAdministrator"));
            Page page = keeper.page();
            keeper.go("/registers/mandate/" + COORDINATOR + "@solidaris");
            page.locator("main a[href$='/do/mandate.absenceAnnounced']").first().click();
            page.locator("main [name='c.deputy']").selectOption(DEPUTY);
            page.locator("main [name='c.until']").fill(clock.today().toString());
            toCheckAndRecord(page);
            Assertions.assertThat(hasOwn(deputy, person))
                    .as("on the day of the leave")
                    .isTrue();
            isSaidToBoth(away, deputy, person);
            Assertions.assertThat(hasOwn(away, person)).isTrue();

            clock.moveTo(clock.today().plusDays(1));
            Assertions.assertThat(hasOwn(deputy, person)).as("after the leave").isFalse();
            Assertions.assertThat(hasOwn(away, person)).isTrue();
        }
    }

    /// The line of somebody else says so; whoever is away is told who stands in, and finds where to
    /// announce it.
    private static void isSaidToBoth(Visitor away, Visitor deputy, String person) {
        Locator line =
                deputy.page().locator("#worklist tbody tr").filter(new Locator.FilterOptions().setHasText(person));
        assertThat(line.first()).containsText("à la place de");
        deputy.go("/work");
        assertThat(deputy.page().locator(".pa-notices")).containsText("Vous remplacez");
        away.go("/work");
        assertThat(away.page().locator(".pa-notices")).containsText("vous remplace");
        Assertions.assertThat(Axe.violations(away.page())).isEmpty();
        away.page().locator(".pa-account-button").click();
        away.page()
                .locator("#account-menu a[href$='/do/mandate.absenceAnnounced']")
                .click();
        assertThat(away.page().locator("main [name='c.deputy']")).isVisible();
    }

    @Test
    void two_people_make_a_security_officer(Chromium chromium) {
        try (Visitor keeper = visitor(chromium);
                Visitor head = visitor(chromium)) {
            keeper.signIn(Cast.colleague("instituteAdministrator"));
            Page page = keeper.page();
            keeper.go("/registers/mandate/do/mandate.proposed");
            page.locator("main [name='c.person']").fill("new.officer");
            page.locator("main [name='c.givenName']").fill("Lea");
            page.locator("main [name='c.familyName']").fill("Exemple");
            page.locator("main [name='c.nationalNumber']")
                    .fill(InventedPeople.numberOfColleague(500, Sex.FEMALE).formatted());
            page.locator("main [name='c.role'][value=securityOfficer]").check();
            page.locator("main [name='c.languages'][value=fr]").check();
            toCheckAndRecord(page);
            assertThat(page.locator("main a[href$='/do/mandate.confirmed']")).hasCount(0);
            isNobody(chromium, "new.officer");

            head.signIn(Cast.colleague("departmentHead"));
            assertThat(head.page().locator(".pa-notices")).containsText("1 changement attend votre confirmation");
            head.page().locator(".pa-notices a").click();
            Assertions.assertThat(head.path()).isEqualTo("/registers/mandate/new.officer@nihdi");
            assertThat(head.page().locator("#waiting-title")).isVisible();
            Assertions.assertThat(Axe.violations(head.page())).isEmpty();
            head.page().locator("main a[href$='/do/mandate.confirmed']").first().click();
            toCheckAndRecord(head.page());
            signInAs(keeper, "new.officer");
            assertThat(keeper.page().locator(".pa-account-text")).containsText("Lea Exemple");
        }
    }

    /// Words, and nobody's name, task or file.
    @Test
    void an_odd_name_opens_nothing(Chromium chromium) {
        for (String odd :
                List.of("", "no such person", "../../work", "x@solidaris@fundPayments", COORDINATOR + "@nihdi@x")) {
            isNobody(chromium, odd);
        }
    }

    @Test
    void an_act_of_a_register_that_cannot_be_read_is_shown_and_named(Chromium chromium) {
        PersonId person = new PersonId("solidaris.fundPayments.fr2");
        RegisterKey entry = RegisterKey.mandates(person, FUND);
        String row = "act WHERE stream = '" + entry.id() + "' AND number = 2";
        try (Visitor keeper = visitor(chromium)) {
            keeper.signIn(Cast.colleague("fundAdministrator"));
            keeper.go("/registers/mandate/" + entry.key());
            Page page = keeper.page();
            page.locator("main a[href$='/do/mandate.changed']").first().click();
            page.locator("main [name='c.teams.0']").fill("North");
            page.locator("main [name='c.languages'][value=fr]").check();
            toCheckAndRecord(page);

            asOwner("UPDATE "
                    + row.replace(" WHERE", " SET payload = set_byte(payload, 20, 255 - get_byte(payload, 20)) WHERE"));
            asOwner("UPDATE register_version SET version = version + 1");
            keeper.go("/registers/mandate/" + entry.key());
            assertThat(page.locator("body")).containsText(keeper.text("register.illegible.title"));
            assertThat(page.locator("body")).containsText(keeper.text("register.illegible.text", "number", 2));
            Assertions.assertThat(Axe.violations(page)).isEmpty();
            Assertions.assertThat(
                            installation.part(Maintenance.class).verify(_ -> {}).broken())
                    .anySatisfy(broken -> {
                        Assertions.assertThat(broken.stream())
                                .isEqualTo(entry.id().value());
                        Assertions.assertThat(broken.fault()).isEqualTo(Verification.Fault.UNREADABLE);
                        Assertions.assertThat(broken.act()).isEqualTo(2);
                    });

            isNobody(chromium, person.key());
        }
    }

    /// The first line of their own, or else of the team, which they take; whose file it is.
    static String take(Visitor visitor) {
        Page page = visitor.page();
        Locator first = page.locator("#worklist tbody tr").first();
        visitor.go("/work");
        assertThat(page.locator("#worklist")).isVisible();
        if (first.count() > 0) {
            return first.locator("th a").innerText();
        }
        visitor.go("/work?scope=team");
        String person = first.locator("th a").innerText();
        first.locator("form button").first().click();
        Assertions.assertThat(hasOwn(visitor, person)).isTrue();
        return person;
    }

    static boolean hasOwn(Visitor visitor, String person) {
        visitor.go("/work");
        Page page = visitor.page();
        assertThat(page.locator("#worklist")).isVisible();
        while (page.locator("#worklist tbody tr th a").allInnerTexts().stream().noneMatch(person::equals)) {
            if (page.locator("#worklist a[rel=next]").count() == 0) {
                return false;
            }
            page.locator("#worklist a[rel=next]").click();
        }
        return true;
    }

    /// Sends the form of the sign-in with a name that is no button on it.
    static void signInAs(Visitor visitor, String account) {
        visitor.go("/sign-in");
        visitor.page()
                .evaluate(
                        "account => { const b = document.querySelector('button.pa-account');"
                                + " b.value = account; b.click(); }",
                        account);
        visitor.page().waitForLoadState();
    }

    /// Who signs in by that name gets words, and no page of anybody.
    private static void isNobody(Chromium chromium, String account) {
        try (Visitor visitor = visitor(chromium)) {
            signInAs(visitor, account);
            assertThat(visitor.page().locator("main h1")).isVisible();
            assertThat(visitor.page().locator(".pa-account-text")).hasCount(0);
            assertThat(visitor.page().locator("#worklist")).hasCount(0);
            Assertions.assertThat(visitor.page().locator("main").innerText()).isNotBlank();
            visitor.go("/work");
            Assertions.assertThat(visitor.path()).startsWith("/sign-in");
        }
    }

    static void toCheckAndRecord(Page page) {
        page.locator("main form.pa-form button.btn-primary").click();
        assertThat(page.locator("#answers-title")).isVisible();
        page.locator("main form button.btn-primary").click();
        assertThat(page.locator("#history-title")).isVisible();
        assertThat(page.locator("p.pa-notice[role=status]")).isVisible();
    }

    private static void asOwner(String sql) {
        try (Connection connection =
                        installation.part(DataSources.class).owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Visitor visitor(Chromium chromium) {
        return new Visitor(chromium, installation, Language.FR, new Browser.NewContextOptions());
    }
}
