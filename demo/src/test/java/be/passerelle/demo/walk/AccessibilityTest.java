// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.language.Language;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No page has anything that axe finds fault with, in any language, light or dark.
@Tag("browser")
@ExtendWith(OnStage.class)
class AccessibilityTest {

    private static final int FEWEST_PAGES = 25;

    @ParameterizedTest
    @EnumSource
    @Execution(ExecutionMode.CONCURRENT)
    void noPageHasAViolation(Language language, Chromium chromium, Installation installation) {
        List<String> violations = new ArrayList<>();
        try (Visitor visitor = visitor(chromium, installation, language)) {
            List<Places.Place> places = installation.places(visitor);
            assertThat(places).hasSizeGreaterThanOrEqualTo(FEWEST_PAGES);
            hold(visitor, "/sign-in", violations);
            String who = "";
            for (int i = 0; i < places.size(); i++) {
                Places.Place place = places.get(i);
                if (!place.who().key().equals(who)) {
                    visitor.signIn(place.who());
                    who = place.who().key();
                }
                visitor.go(place.path());
                // Colours are the same in every language: each page's are looked at in one of them, light and dark.
                if (i % Language.values().length == language.ordinal()) {
                    hold(visitor, place.kind(), violations);
                    holdInTheDark(visitor, place.kind(), violations);
                } else {
                    Axe.violationsButColours(visitor.page())
                            .forEach(v -> violations.add(language + " " + place.kind() + " " + v));
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    /// The pages that only an act leads to: what is wrong with a form, the check, the confirmation.
    @ParameterizedTest
    @EnumSource
    @ResourceLock(OnStage.FILES)
    void noPageOfAnActHasAViolation(Language language, Chromium chromium, Installation installation) {
        List<String> violations = new ArrayList<>();
        try (Visitor visitor = visitor(chromium, installation, language)) {
            StepsOfAnAct.play(visitor, kind -> {
                hold(visitor, kind, violations);
                holdInTheDark(visitor, kind, violations);
            });
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void everyPageOfTheInventoryIsLookedAt(Chromium chromium, Installation installation) {
        try (Visitor visitor = visitor(chromium, installation, Language.FR)) {
            Inventory inventory = Inventory.of(installation);
            assertThat(inventory.size()).isGreaterThan(FEWEST_PAGES);
            List<String> held = new ArrayList<>(Doors.HELD);
            held.add("/sign-in");
            held.add(StepsOfAnAct.DONE);
            installation.places(visitor).forEach(place -> held.add(place.path()));
            assertThat(inventory.without(held)).isEmpty();

            held.removeIf(path -> path.startsWith("/patients"));
            assertThat(inventory.without(held)).as("one that is not").containsExactly("/patients");
        }
    }

    private static void hold(Visitor visitor, String kind, List<String> violations) {
        Axe.violations(visitor.page()).forEach(v -> violations.add(visitor.language() + " " + kind + " " + v));
    }

    private static void holdInTheDark(Visitor visitor, String kind, List<String> violations) {
        Page page = visitor.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Axe.contrastViolations(page).forEach(v -> violations.add(visitor.language() + " dark " + kind + " " + v));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    @Test
    void catchesAFieldWithoutALabelAndTextTooPaleToRead(Chromium chromium, Installation installation) {
        try (Visitor visitor = visitor(chromium, installation, Language.EN)) {
            visitor.page().evaluate("""
                    () => {
                        const planted = document.createElement('p');
                        planted.innerHTML = '<input type="text"><span id="pale">pale</span>';
                        document.querySelector('main').append(planted);
                        document.querySelector('#pale').style.color = '#dddddd';
                    }
                    """);

            assertThat(Axe.violations(visitor.page()))
                    .anyMatch(v -> v.startsWith("label:"))
                    .anyMatch(v -> v.startsWith("color-contrast:"));
        }
    }

    private static Visitor visitor(Chromium chromium, Installation installation, Language language) {
        return new Visitor(
                chromium, installation, language, new Browser.NewContextOptions().setViewportSize(1360, 900));
    }
}
