// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.language.Language;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/// On the narrowest phone no page scrolls sideways, and what comes next comes first.
@Tag("browser")
@ExtendWith(OnStage.class)
class NarrowTest {

    private static final int WIDTH = 320;

    private static final String TOO_WIDE = """
            (width) => document.documentElement.scrollWidth <= width ? [] :
                [...document.querySelectorAll('main *, header *, footer *')]
                    .filter(e => e.getBoundingClientRect().right > width + 1)
                    .slice(0, 3).map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 40))
                    .concat('wide: ' + document.documentElement.scrollWidth)
            """;

    @Test
    void noPageScrollsSideways(Chromium chromium, Installation installation) {
        List<String> wide = new ArrayList<>();
        try (Visitor visitor = visitor(chromium, installation)) {
            look(visitor, "/sign-in", wide);
            String who = "";
            for (Places.Place place : installation.places(visitor)) {
                if (!place.who().key().equals(who)) {
                    visitor.signIn(place.who());
                    who = place.who().key();
                }
                visitor.go(place.path());
                look(visitor, place.kind(), wide);
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    @ResourceLock(OnStage.FILES)
    void noPageOfAnActScrollsSideways(Chromium chromium, Installation installation) {
        List<String> wide = new ArrayList<>();
        try (Visitor visitor = visitor(chromium, installation)) {
            StepsOfAnAct.play(visitor, kind -> look(visitor, kind, wide));
        }
        assertThat(wide).isEmpty();
    }

    private static void look(Visitor visitor, String kind, List<String> wide) {
        List<?> found = (List<?>) visitor.page().evaluate(TOO_WIDE, WIDTH);
        found.forEach(each -> wide.add(kind + ": " + each));
    }

    @Test
    void whatComesNextComesFirst(Chromium chromium, Installation installation) {
        try (Visitor visitor = visitor(chromium, installation)) {
            visitor.signIn(Cast.of(Language.DE).coordinator());
            visitor.page().locator("#worklist tbody th a").first().click();

            assertThat(top(visitor.page(), "#next-title"))
                    .isLessThan(top(visitor.page(), "#rights-title"))
                    .isLessThan(top(visitor.page(), "#timeline-title"))
                    .isLessThan(top(visitor.page(), "#people-title"));
        }
    }

    private static double top(Page page, String selector) {
        return page.locator(selector).boundingBox().y;
    }

    /// German has the longest words.
    private static Visitor visitor(Chromium chromium, Installation installation) {
        return new Visitor(
                chromium, installation, Language.DE, new Browser.NewContextOptions().setViewportSize(WIDTH, 640));
    }
}
