// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.passerelle.law.language.Language;
import be.passerelle.registry.desk.InstallationClock;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Officials leave, on the real server: a deputy first, then whoever they stood in for. In an installation of its own,
/// as they do not come back.
@Tag("browser")
@ExtendWith(OnStage.class)
class LeavingTest {

    private static final String DEPUTY = "solidaris.returnToWorkCoordinator.fr2";
    private static final String COORDINATOR = "solidaris.returnToWorkCoordinator.fr1";

    private static final String OTHER_COORDINATOR = "solidaris.returnToWorkCoordinator.nl1";

    private static Installation installation;

    @BeforeAll
    static void start() {
        installation = Installation.start("leaving");
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    /// A deputy works on a line without taking it; when the deputy leaves, and then the person, pages say so and the
    /// lines are there to take.
    @Test
    void what_somebody_had_in_hand_who_left_is_free_to_take(Chromium chromium) {
        InstallationClock clock = installation.part(InstallationClock.class);
        try (Visitor away = visitor(chromium);
                Visitor deputy = visitor(chromium);
                Visitor keeper = visitor(chromium)) {
            away.signIn(Cast.colleague("coordinator"));
            String person = MandatesTest.take(away);
            keeper.signIn(Cast.colleague("fundAdministrator"));
            announce(keeper, clock.today().plusDays(3).toString());
            deputy.signIn(Cast.colleague("secondCoordinator"));
            Assertions.assertThat(MandatesTest.hasOwn(deputy, person)).isTrue();
            Locator line = line(deputy, person);
            assertThat(line.locator("a.pa-row-onward")).isVisible();
            assertThat(line.locator("form button")).containsText("Reprendre définitivement");

            end(keeper, DEPUTY, clock.today().minusDays(1).toString());
            keeper.go("/registers/organisation");
            assertThat(keeper.page().locator(".pa-notices")).containsText("Personne ne remplace");
            away.go("/work");
            assertThat(away.page().locator(".pa-notices")).containsText("personne ne vous remplace");

            end(keeper, COORDINATOR, clock.today().minusDays(1).toString());
            MandatesTest.signInAs(deputy, OTHER_COORDINATOR);
            assertThat(deputy.page().locator(".pa-account-text")).isVisible();
            deputy.go("/work?scope=free");
            assertThat(deputy.page().locator("#worklist")).containsText("n’a plus ce rôle");
        }
    }

    /// Two changes of a mandate, and the second hands over what was taken before it: nobody did more than that.
    @Test
    void what_somebody_took_for_another_team_is_free_to_take(Chromium chromium) {
        InstallationClock clock = installation.part(InstallationClock.class);
        LocalDate tomorrow = clock.today().plusDays(1);
        try (Visitor official = visitor(chromium);
                Visitor keeper = visitor(chromium)) {
            keeper.signIn(Cast.colleague("fundAdministrator"));
            toTeam(keeper, "Namur", clock.today());
            MandatesTest.signInAs(official, OTHER_COORDINATOR);
            assertThat(official.page().locator(".pa-account-text")).isVisible();
            String person = MandatesTest.take(official);
            toTeam(keeper, "Gent", tomorrow);
            Assertions.assertThat(MandatesTest.hasOwn(official, person))
                    .as("until the day of the change")
                    .isTrue();

            clock.moveTo(tomorrow);
            Assertions.assertThat(MandatesTest.hasOwn(official, person)).isFalse();
            assertThat(free(official, person)).containsText("a changé d’équipe");
            free(official, person).locator("form button").first().click();
            Assertions.assertThat(MandatesTest.hasOwn(official, person))
                    .as("taken again")
                    .isTrue();
        }
    }

    private static void toTeam(Visitor keeper, String team, LocalDate from) {
        keeper.go("/registers/mandate/" + OTHER_COORDINATOR + "@solidaris/do/mandate.changed");
        keeper.page().locator("main [name='c.teams.0']").fill(team);
        keeper.page().locator("main [name='c.from']").fill(from.toString());
        keeper.page().locator("main [name='c.languages'][value=nl]").check();
        MandatesTest.toCheckAndRecord(keeper.page());
    }

    /// Their line in the list of what is free, on whichever page of it.
    private static Locator free(Visitor visitor, String person) {
        visitor.go("/work?scope=free");
        assertThat(visitor.page().locator("#worklist")).isVisible();
        while (line(visitor, person).count() == 0
                && visitor.page().locator("#worklist a[rel=next]").count() > 0) {
            visitor.page().locator("#worklist a[rel=next]").click();
        }
        return line(visitor, person);
    }

    private static Locator line(Visitor visitor, String person) {
        return visitor.page()
                .locator("#worklist tbody tr")
                .filter(new Locator.FilterOptions().setHasText(person))
                .first();
    }

    private static void announce(Visitor keeper, String until) {
        keeper.go("/registers/mandate/" + COORDINATOR + "@solidaris/do/mandate.absenceAnnounced");
        keeper.page().locator("main [name='c.deputy']").selectOption(DEPUTY);
        keeper.page().locator("main [name='c.until']").fill(until);
        MandatesTest.toCheckAndRecord(keeper.page());
    }

    private static void end(Visitor keeper, String person, String lastDay) {
        keeper.go("/registers/mandate/" + person + "@solidaris/do/mandate.ended");
        keeper.page().locator("main [name='c.lastDay']").fill(lastDay);
        MandatesTest.toCheckAndRecord(keeper.page());
    }

    private static Visitor visitor(Chromium chromium) {
        return new Visitor(chromium, installation, Language.FR, new Browser.NewContextOptions());
    }
}
