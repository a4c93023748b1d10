// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.language.Language;
import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The law is read and checked in the browser alone: from an article to its rule, its examples, its values, a person,
/// and back. Nobody signs in, and nothing is kept.
@Tag("browser")
@ExtendWith(OnStage.class)
class JuristWalkTest {

    private static final int WIDTH = 1360;
    private static final int HEIGHT = 900;

    /// A rule with two facts, one with nine, an article with many examples, every value, what changed.
    private static final List<String> PAGES = List.of(
            "/rulebook/law",
            "/rulebook/law?reading=resumption/lateTermFirstDay=counted",
            "/rulebook/law/ar-1996-07-03/230",
            "/rulebook/rules/resumption/declareBy",
            "/rulebook/rules/benefit/reducedOnDay",
            "/rulebook/parameters",
            "/rulebook/people/dirk",
            "/rulebook/law/changes?from=2018-03-31&to=2018-04-01");

    /// What has to be scrolled sideways on its own, with all that is folded unfolded.
    private static final String SIDEWAYS = """
            () => {
                document.querySelectorAll('details').forEach(d => d.open = true);
                return [...document.querySelectorAll('.pa-table-scroll, .pa-steps-picture')]
                    .filter(e => e.scrollWidth > e.clientWidth + 1)
                    .map(e => e.getAttribute('aria-label') || e.getAttribute('aria-labelledby'));
            }
            """;

    @ParameterizedTest
    @EnumSource(names = {"FR", "NL"})
    void aJuristChecksAnArticle(Language language, Chromium chromium, Installation installation) {
        Album album = new Album(Walk.LAW, language);
        try (Visitor visitor = visitor(chromium, installation, language, WIDTH)) {
            new Jurist(visitor, album, language == Language.NL ? dutch() : french()).play();
        } finally {
            album.write();
        }
    }

    /// On a phone, examples and values are cards; on a screen, the widest table of examples fits.
    @ParameterizedTest
    @EnumSource
    void nothingOfTheLawScrollsSideways(Language language, Chromium chromium, Installation installation) {
        List<String> wide = new ArrayList<>();
        for (int width : new int[] {320, 390, 1280}) {
            try (Visitor visitor = visitor(chromium, installation, language, width)) {
                for (String each : PAGES) {
                    visitor.go(each);
                    List<?> found = (List<?>) visitor.page().evaluate(SIDEWAYS);
                    found.forEach(what -> wide.add(width + " " + each + " " + what));
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    private static Jurist.Read french() {
        return new Jurist.Read(
                "tardive, dans les quatorze jours",
                "tardive, après plus de quatorze jours",
                "Le quatorzième jour après la reprise",
                "Le quinzième jour après la reprise",
                "le jour de la reprise est le premier",
                "dans les quatorze jours civils, ne fait pas perdre le droit",
                "14 jours",
                "12 avril 2013",
                "À partir du 12 avril 2013 : 14 jours");
    }

    private static Jurist.Read dutch() {
        return new Jurist.Read(
                "laattijdig, binnen veertien dagen",
                "laattijdig, na meer dan veertien dagen",
                "De veertiende dag na de hervatting",
                "De vijftiende dag na de hervatting",
                "de dag van de hervatting is de eerste",
                "binnen veertien kalenderdagen, doet het recht niet verliezen",
                "14 dagen",
                "12 april 2013",
                "Vanaf 12 april 2013: 14 dagen");
    }

    private static Visitor visitor(Chromium chromium, Installation installation, Language language, int width) {
        return new Visitor(
                chromium, installation, language, new Browser.NewContextOptions().setViewportSize(width, HEIGHT));
    }
}
