// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import be.passerelle.law.language.Language;
import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Work that is resumed in part, from its declaration to the benefit of the month, to the cent; and a declaration that
/// comes late and is refused. In an installation of its own, as the clock does not go back.
@Tag("browser")
@ExtendWith(OnStage.class)
class ResumptionWalkTest {

    private static final int WIDTH = 1360;
    private static final int HEIGHT = 900;
    private static final LocalDate MONTH_OVER = LocalDate.of(2027, 1, 4);

    @ParameterizedTest
    @EnumSource(names = {"FR", "NL"})
    @Execution(ExecutionMode.CONCURRENT)
    void from_the_declaration_to_the_reduced_benefit(Language language, Chromium chromium) {
        Album album = new Album(Walk.RESUMPTION, language);
        try (Installation installation = Installation.start("resumption-" + language.code());
                Visitor visitor = new Visitor(
                        chromium,
                        installation,
                        language,
                        new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT))) {
            Tale tale = new Tale(visitor, Cast.of(language), album);
            Resumed inTime = new Resumed(tale);
            DeclaredLate late = new DeclaredLate(tale);
            inTime.begin();
            tale.moveTo(DeclaredLate.DECLARED);
            late.refuse();
            tale.moveTo(MONTH_OVER);
            inTime.count();
            late.count();
        } finally {
            album.write();
        }
    }
}
