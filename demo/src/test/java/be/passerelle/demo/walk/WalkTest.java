// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import be.passerelle.law.language.Language;
import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The main job, end to end: the accounts of the demonstration take turns, each finds its task in its own worklist, and
/// nobody ever types the address of a file.
@Tag("browser")
@ExtendWith(OnStage.class)
class WalkTest {

    private static final int WIDTH = 1360;
    private static final int HEIGHT = 900;

    @ParameterizedTest
    @EnumSource(names = {"FR", "NL"})
    @Execution(ExecutionMode.CONCURRENT)
    void everyPathOfTheProcedureCanBeWalkedByThoseWhoseTurnItIs(Language language, Chromium chromium) {
        Album album = new Album(Walk.PROCEDURE, language);
        try (Installation installation = Installation.start("walk-" + language.code());
                Visitor visitor = new Visitor(
                        chromium,
                        installation,
                        language,
                        new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT))) {
            Tale tale = new Tale(visitor, Cast.of(language), album);
            new RouteB(tale).play();
            new Detours(tale).play();
            new Disputed(tale).play();
            new Understanding(tale).play();
            new Training(tale).play();
        } finally {
            album.write();
        }
    }
}
