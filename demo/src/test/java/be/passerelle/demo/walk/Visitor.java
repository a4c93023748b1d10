// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActWriter;
import be.passerelle.stream.act.Codes;
import be.passerelle.web.visit.Visits;
import be.passerelle.web.words.PageTexts;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Somebody in front of the browser. Goes where the links on the page lead, and never types the address of a
/// file.
final class Visitor implements AutoCloseable {

    private static final List<String> LISTS = List.of("/work", "/work?scope=team", "/work?scope=free");

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final Language language;

    Visitor(Chromium chromium, Installation installation, Language language, Browser.NewContextOptions options) {
        this(chromium, installation.address(), language, options);
    }

    /// @param address of whatever runs
    Visitor(Chromium chromium, String address, Language language, Browser.NewContextOptions options) {
        this.address = address;
        this.language = language;
        this.context = chromium.profile(options.setLocale(language.code() + "-BE"));
        this.page = context.newPage();
        page.navigate(address + "/sign-in");
        page.navigate(address + "/sign-in?lang=" + language.code());
    }

    Page page() {
        return page;
    }

    Language language() {
        return language;
    }

    /// The text of a page in the language of the visitor.
    String text(String key, Object... namesAndValues) {
        return PageTexts.texts().word(Phrase.of(key, namesAndValues), language);
    }

    /// A value as the pages of the visitor write it.
    String value(Object value) {
        return PageTexts.texts().value(value, language);
    }

    /// Signs in on the page that offers the accounts, from wherever the visitor is.
    void signIn(Cast.Member member) {
        Locator change = page.locator(".pa-demo a[href='/sign-in']");
        change.click();
        page.locator("button.pa-account")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".pa-account-name", new Page.LocatorOptions().setHasText(member.name()))))
                .click();
        assertThat(page.locator(".pa-account-text")).containsText(member.name());
    }

    /// Signs in by the identity provider, which asks who it is unless it knows already.
    void signInAs(String login) {
        go("/sign-in");
        page.locator("main a[href*='/sign-in/with/']").first().click();
        if (page.locator("input[name=username]").count() > 0) {
            page.locator("input[name=username]").fill(login);
            page.locator("input[name=password]").fill(IdentityServer.PASSWORD);
            page.locator("button[type=submit]").click();
        }
        assertThat(page.locator("main h1").first()).isVisible();
    }

    /// Proves more strongly who they are, where the page asks for it, and is back where they were.
    void prove() {
        Locator proof = page.locator("main a[href*='strong=true']");
        if (proof.count() > 0) {
            proof.click();
            assertThat(page.locator("main a[href*='strong=true']")).hasCount(0);
        }
    }

    /// Opens the file of a person from the worklist, where a task waits in it: among one's own, the team's, or
    /// those free to take, which are then taken.
    void openTask(String person, String task) {
        for (String list : LISTS) {
            page.navigate(address + "/");
            page.locator("#navigation a[href='" + list + "']").click();
            if (isListed(person, task)) {
                if (list.endsWith("free")) {
                    row(person, task).locator("form button").click();
                    page.locator("#navigation a[href='/work']").click();
                    while (!isHere(person, task)) {
                        nextPage().click();
                    }
                }
                return;
            }
        }
        throw new AssertionError("nothing to do with " + person + " in the worklist: " + task(task));
    }

    /// Opens the file from the row that [#openTask] found.
    void follow(String person, String task) {
        row(person, task).locator("th a").click();
        assertThat(page.locator("h1")).containsText(person);
    }

    /// Opens the reason of the deadline in that row.
    void openWhy(String person, String task) {
        row(person, task).locator(".pa-why-link a").click();
        assertThat(row(person, task).locator("details[open]")).isVisible();
    }

    /// Goes back to the file, or the own page, from a confirmation.
    void backToFile() {
        page.locator(".pa-done a").first().click();
    }

    private boolean isListed(String person, String task) {
        while (!isHere(person, task)) {
            if (nextPage().count() == 0) {
                return false;
            }
            nextPage().click();
        }
        return true;
    }

    private boolean isHere(String person, String task) {
        assertThat(page.locator("#worklist")).isVisible();
        return row(person, task).count() > 0;
    }

    private Locator nextPage() {
        return page.locator("#worklist a[rel=next]");
    }

    private Locator row(String person, String task) {
        return page.locator("#worklist tbody tr")
                .filter(new Locator.FilterOptions().setHasText(person))
                .filter(new Locator.FilterOptions().setHasText(task(task)))
                .first();
    }

    String task(String task) {
        return text(CaseFileTexts.task(task));
    }

    /// Finds a file by the name of the person.
    void search(String person) {
        page.locator("#search").fill(person);
        page.locator("#search").press("Enter");
        page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText(person))
                .first()
                .click();
        assertThat(page.locator("h1")).containsText(person);
    }

    /// Opens the form of an act from the file that is open: from what comes next, or from the list of all acts.
    void begin(Class<? extends Act> act) {
        String code = ActType.of(act).code();
        Locator link = page.locator("main a[href*='/do/" + code + "']").first();
        if (link.count() == 0) {
            page.locator("main a[href$='/do']").first().click();
        }
        link.click();
        assertThat(page.locator("main form.pa-form")).isVisible();
    }

    /// Opens the form of a consent to a purpose, which is asked first.
    void beginConsent(ConsentPurpose purpose) {
        page.locator("main a[href*='/do/" + ActType.of(ConsentAct.Given.class).code() + "']")
                .first()
                .click();
        prove();
        page.locator("main a[href*='purpose=" + Codes.of(purpose) + "']").click();
        assertThat(page.locator("main form.pa-form")).isVisible();
    }

    /// Fills the form of the act with what the act says.
    void fill(Act act) {
        fill("c", ActWriter.tree(act));
    }

    void fill(String name, Object value) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((key, each) -> fill(name + "." + key, each));
            case List<?> list -> fillAll(name, list);
            default -> fillOne(name, String.valueOf(value));
        }
    }

    private void fillAll(String name, List<?> values) {
        if (page.locator("[name='" + name + "'][type=checkbox]").count() > 0) {
            values.forEach(value -> fillOne(name, String.valueOf(value)));
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            String row = name + "." + i;
            if (inRow(row).count() == 0) {
                addRow(name);
                assertThat(inRow(row).first()).isVisible();
            }
            fill(row, values.get(i));
        }
    }

    private void fillOne(String name, String value) {
        Locator control = page.locator("main [name='" + name + "']");
        String kind = (String) control.first().evaluate("e => e.tagName === 'INPUT' ? e.type : e.tagName");
        switch (kind) {
            case "hidden" -> {}
            case "radio", "checkbox" ->
                page.locator("main [name='" + name + "'][value='" + value + "']")
                        .check();
            case "SELECT" -> control.selectOption(value);
            default -> control.fill(value);
        }
    }

    private Locator inRow(String row) {
        return page.locator("main [name='" + row + "'], main [name^='" + row + ".']");
    }

    /// Asks for a further row of a list.
    private void addRow(String list) {
        page.locator("main button[name=add][value='" + list.replaceFirst("c\\.", "") + "']")
                .click();
    }

    /// Chooses the first of what is offered under a name.
    void choose(String name) {
        page.locator("main [name='" + name + "']").first().check();
    }

    /// Chooses the first of a drop-down list.
    void selectFirst(String name) {
        String first = page.locator("main [name='" + name + "'] option:not([value=''])")
                .first()
                .getAttribute("value");
        page.locator("main [name='" + name + "']").selectOption(first);
    }

    /// Says that it happened on that day.
    void on(LocalDate day) {
        page.locator("main [name=happenedOn]").fill(day.toString());
    }

    /// Goes on to the page that shows what the act will change.
    void check() {
        page.locator("main form.pa-form button.btn-primary").click();
        assertThat(page.locator("main #changes-title")).isVisible();
    }

    /// Records what was checked.
    void record() {
        page.locator("main form button.btn-primary").click();
        assertThat(page.locator(".pa-done")).isVisible();
    }

    /// Does an act from the file that is open, from its form to its confirmation.
    void perform(Act act) {
        begin(act.getClass());
        fill(act);
        check();
        record();
    }

    /// Finds the task in the worklist and does it.
    void perform(String person, String task, Act act) {
        openTask(person, task);
        follow(person, task);
        perform(act);
    }

    /// The address that the browser shows, without the host.
    String path() {
        return Pattern.compile("^https?://[^/]+").matcher(page.url()).replaceFirst("");
    }

    /// Opens a page whose address was met before.
    void go(String path) {
        page.navigate(address + path);
    }

    /// Forgets the session, as after a night.
    void loseSession() {
        List<Cookie> kept = context.cookies().stream()
                .filter(cookie -> cookie.name.equals(Visits.LANGUAGE_COOKIE))
                .toList();
        context.clearCookies();
        context.addCookies(kept);
    }

    byte[] picture() {
        return page.screenshot();
    }

    @Override
    public void close() {
        context.close();
    }
}
