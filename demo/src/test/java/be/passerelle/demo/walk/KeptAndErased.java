// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.passerelle.law.language.Language;
import be.passerelle.population.staff.DemoAccount;
import be.passerelle.population.staff.DemoAccounts;
import com.microsoft.playwright.Page;
import java.util.List;

/// Security officers ask that files be kept and erased, so that the pages of such requests are there to be looked at:
/// one that holds, one that waits for the second officer, and an erasure that waits.
final class KeptAndErased {

    private static final Cast.Member FIRST = Cast.colleague("securityOfficer");
    private static final Cast.Member SECOND = Cast.colleague("secondSecurityOfficer");

    private final Visitor officer;
    private final Cast cast = Cast.of(Language.FR);

    KeptAndErased(Visitor officer) {
        this.officer = officer;
    }

    /// @return pages to which no link leads whoever asked
    List<Places.Place> ask() {
        officer.signIn(FIRST);
        String held = ask("/holds/do/ask", cast.second(), "reason", "legalClaim");
        String waits = ask("/holds/do/ask", cast.third(), "reason", "inquiry");
        String erasure = ask("/erasures/do/ask", cast.first(), "ground", "askedByPerson");

        officer.signIn(SECOND);
        officer.go(held + "/confirm");
        officer.page().locator("main button[formaction$='/confirm']").click();
        assertThat(officer.page().locator("main a[href$='/lift']")).isVisible();
        return List.of(
                new Places.Place(FIRST, "/holds/{n}/lift", held + "/lift"),
                new Places.Place(SECOND, "/holds/{n} of the second", waits),
                new Places.Place(SECOND, "/holds/{n}/confirm", waits + "/confirm"),
                new Places.Place(SECOND, "/holds/{n}/decline", waits + "/decline"),
                new Places.Place(SECOND, "/erasures/{n} of the second", erasure),
                new Places.Place(SECOND, "/erasures/{n}/confirm", erasure + "/confirm"),
                new Places.Place(SECOND, "/erasures/{n}/decline", erasure + "/decline"));
    }

    /// @return the address of what was asked
    private String ask(String form, Cast.Member person, String choice, String why) {
        officer.go(form);
        Page page = officer.page();
        page.locator("main [name=number]").fill(number(person));
        page.locator("main [name=" + choice + "][value=" + why + "]").check();
        page.locator("main [name=reference]").fill("DPO/2026/17");
        page.locator("main form.pa-form button.btn-primary").click();
        page.locator("main form button.btn-primary").click();
        assertThat(page.locator("main .pa-notice[role=status]")).isVisible();
        return officer.path().replaceFirst("[?].*", "");
    }

    private static String number(Cast.Member person) {
        return DemoAccounts.of(1).stream()
                .filter(account -> person.name().equals(account.givenName() + " " + account.familyName()))
                .map(DemoAccount::viewer)
                .flatMap(viewer -> viewer.self().stream())
                .findFirst()
                .orElseThrow()
                .formatted();
    }
}
