// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.demo.RunningInstallation;
import be.passerelle.law.language.Language;
import be.passerelle.registry.Registry;
import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// What the chapters of the walk through the doors share: the installation, who is in front of which browser, the
/// album, and what axe and the width of a phone say of the pages that were shown.
final class Doors implements AutoCloseable {

    static final String FUND = "fund-1";
    static final String PARTNER = "partner-3";
    static final String EVE = "Claes, Eve";
    static final String NUMBER_OF_EVE = "85073003427";

    /// What stands for the identifier of something.
    private static final String SOME = "00000000-0000-0000-0000-000000000000";

    /// The pages that are met on this walk alone, an address of each.
    static final List<String> HELD =
            List.of("/emergency", "/emergencies/" + SOME, "/sign-in/local/new", "/password", "/acting-as");

    private static final int NARROW = 320;

    private static final String WIDTH = "() => document.documentElement.scrollWidth";

    private final Chromium chromium;
    private final RunningInstallation installation;
    private final Path data;
    private final Language language;
    private final Album album;
    private final Map<String, Visitor> visitors = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<String> held = new HashSet<>();

    Doors(Chromium chromium, RunningInstallation installation, Path data, Language language, Album album) {
        this.chromium = chromium;
        this.installation = installation;
        this.data = data;
        this.language = language;
        this.album = album;
    }

    RunningInstallation installation() {
        return installation;
    }

    /// Where the installation keeps its data.
    Path data() {
        return data;
    }

    LocalDate today() {
        return LocalDate.now(Registry.BELGIUM);
    }

    String typed(String key) {
        return Told.typed(key, language);
    }

    /// Somebody at a desk, who comes in by the identity provider when they are first met.
    Visitor atADesk(String login) {
        return visitors.computeIfAbsent(login, _ -> arrived(login, desk()));
    }

    /// Somebody with a phone.
    Visitor onAPhone(String login) {
        return visitors.computeIfAbsent(login, _ -> arrived(login, phone()));
    }

    /// A browser in front of which nobody has signed in.
    Visitor nobody(String name) {
        return visitors.computeIfAbsent(name, _ -> visitor(desk()));
    }

    /// The same person with another phone.
    Visitor onAnotherPhone(String login) {
        return visitors.computeIfAbsent(login + " again", _ -> arrived(login, phone()));
    }

    private Visitor arrived(String login, Supplier<Browser.NewContextOptions> options) {
        Visitor visitor = visitor(options);
        visitor.signInAs(login);
        return visitor;
    }

    private Visitor visitor(Supplier<Browser.NewContextOptions> options) {
        return new Visitor(chromium, installation.address(), language, options.get());
    }

    private static Supplier<Browser.NewContextOptions> desk() {
        return () -> new Browser.NewContextOptions().setViewportSize(1180, 760);
    }

    private static Supplier<Browser.NewContextOptions> phone() {
        return () -> new Browser.NewContextOptions().setViewportSize(390, 780);
    }

    /// Takes a picture of the page from its top, and holds the page against axe and the narrowest phone.
    void show(Chapter chapter, String step, Visitor visitor) {
        visitor.page().evaluate("() => window.scrollTo(0, 0)");
        showHere(chapter, step, visitor);
    }

    /// The same where the page has been scrolled to.
    void showHere(Chapter chapter, String step, Visitor visitor) {
        album.keep(chapter, step, visitor.picture());
        hold(step, visitor);
    }

    /// Holds a page against the narrowest phone and, in one of the languages, against axe, without a picture.
    void hold(String step, Visitor visitor) {
        held.add(visitor.path().replaceFirst("[?].*", "").replaceFirst("[0-9a-f]{8}-[0-9a-f-]{27}", SOME));
        if (language == Language.FR) {
            Axe.violations(visitor.page()).forEach(each -> faults.add(language + " " + step + " " + each));
        }
        var size = visitor.page().viewportSize();
        visitor.page().setViewportSize(NARROW, size.height);
        int width = ((Number) visitor.page().evaluate(WIDTH)).intValue();
        visitor.page().setViewportSize(size.width, size.height);
        if (width > NARROW) {
            faults.add(language + " " + step + " is " + width + " wide on a phone");
        }
    }

    /// Nothing was found on the pages that were shown.
    void allHeld() {
        assertThat(faults).isEmpty();
        assertThat(held).containsAll(HELD);
    }

    /// Where everybody is, and what stands there.
    String everybody() {
        StringBuilder all = new StringBuilder(1024);
        visitors.forEach((who, visitor) -> all.append("\n")
                .append(language)
                .append(' ')
                .append(who)
                .append(" at ")
                .append(visitor.path())
                .append(": ")
                .append(visitor.page().locator("main").innerText().replace('\n', ' ')));
        return all.toString();
    }

    @Override
    public void close() {
        visitors.values().forEach(Visitor::close);
    }
}
