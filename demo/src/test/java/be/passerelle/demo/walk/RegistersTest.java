// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.passerelle.law.language.Language;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Registers are kept on pages: two people change a directive and a convention, and a mandate that ends turns away
/// whoever is signed in under it.
@Tag("browser")
@ExtendWith(OnStage.class)
@ResourceLock(OnStage.FILES)
class RegistersTest {

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FR", "NL"})
    void two_people_change_a_directive_and_a_convention(
            Language language, Chromium chromium, Installation installation) {
        String directive = language == Language.FR ? "1" : "2";
        String partner = language == Language.FR ? "forem" : "vdab";
        String price = language == Language.FR ? "3456.00" : "2345.00";
        try (Visitor one = visitor(chromium, installation, language);
                Visitor other = visitor(chromium, installation, language)) {
            one.signIn(Cast.colleague("commissionSecretary"));
            propose(one, "directive", directive, "directive.proposed", "c.terms.highestPrice", price);
            Assertions.assertThat(one.page()
                            .locator("main a[href$='directive.confirmed']")
                            .count())
                    .isZero();
            other.signIn(Cast.colleague("secondCommissionSecretary"));
            confirm(other, "directive", directive, "directive.confirmed");
            assertThat(other.page().locator("#details-title ~ dl")).containsText(price.substring(1, 4));

            one.signIn(Cast.colleague("departmentHead"));
            propose(one, "convention", partner, "convention.proposed", "c.terms.pricePerTrajectory", price);
            other.signIn(Cast.colleague("secondDepartmentHead"));
            confirm(other, "convention", partner, "convention.confirmed");
            assertThat(other.page().locator("#details-title ~ dl")).containsText(price.substring(1, 4));
            Assertions.assertThat(Axe.violations(other.page())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FR", "NL"})
    void a_mandate_that_ends_turns_away_who_is_signed_in(
            Language language, Chromium chromium, Installation installation) {
        String payments = "solidaris.fundPayments." + language.code() + "2";
        try (Visitor keeper = visitor(chromium, installation, language);
                Visitor leaving = visitor(chromium, installation, language)) {
            keeper.signIn(Cast.colleague("fundAdministrator"));
            Page page = keeper.page();
            open(keeper, "mandate", payments + "@solidaris");
            String name = page.locator("h1").textContent();
            begin(keeper, "mandate.absenceAnnounced");
            page.locator("main form.pa-form button.btn-primary").click();
            assertThat(page.locator(".pa-field-error, [role=alert]").first()).isVisible();

            leaving.page()
                    .evaluate(
                            "account => { const b = document.querySelector('button.pa-account');"
                                    + " b.value = account; b.click(); }",
                            payments);
            assertThat(leaving.page().locator(".pa-account-text")).containsText(name);

            open(keeper, "mandate", payments + "@solidaris");
            begin(keeper, "mandate.ended");
            String today = page.locator("main [name=happenedOn]").inputValue();
            page.locator("main [name='c.lastDay']")
                    .fill(LocalDate.parse(today).minusDays(1).toString());
            toCheckAndRecord(keeper);
            leaving.go("/");
            assertThat(leaving.page().locator("main, .pa-notices").first()).isVisible();
            assertThat(leaving.page().locator("body")).containsText(leaving.text("signin.ended.title"));
        }
    }

    private static Visitor visitor(Chromium chromium, Installation installation, Language language) {
        return new Visitor(chromium, installation, language, new Browser.NewContextOptions());
    }

    private static void open(Visitor visitor, String register, String key) {
        visitor.page().navigate(visitor.page().url().replaceFirst("(https?://[^/]+).*", "$1/"));
        visitor.page()
                .locator("#navigation a[href='/registers/" + register + "']")
                .click();
        visitor.page()
                .locator("main a[href='/registers/" + register + "/" + key + "']")
                .click();
        assertThat(visitor.page().locator("#history-title")).isVisible();
    }

    private static void begin(Visitor visitor, String code) {
        visitor.page().locator("main a[href$='/do/" + code + "']").first().click();
        assertThat(visitor.page().locator("main form.pa-form")).isVisible();
    }

    private static void propose(Visitor visitor, String register, String key, String code, String field, String value) {
        open(visitor, register, key);
        begin(visitor, code);
        visitor.page().locator("main [name='" + field + "']").fill(value);
        toCheckAndRecord(visitor);
    }

    private static void confirm(Visitor visitor, String register, String key, String code) {
        open(visitor, register, key);
        assertThat(visitor.page().locator("#waiting-title")).isVisible();
        begin(visitor, code);
        toCheckAndRecord(visitor);
        assertThat(visitor.page().locator("#waiting-title")).hasCount(0);
    }

    private static void toCheckAndRecord(Visitor visitor) {
        visitor.page().locator("main form.pa-form button.btn-primary").click();
        assertThat(visitor.page().locator("#answers-title")).isVisible();
        visitor.page().locator("main form button.btn-primary").click();
        assertThat(visitor.page().locator("#history-title")).isVisible();
        assertThat(visitor.page().locator("p.pa-notice[role=status]")).isVisible();
    }
}
