// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import be.passerelle.law.language.Language;
import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A worker, their employer and the occupational physician, each with an account and their own part of the file, go
/// from the request to the accepted plan: under the Code since 2026, and under that of 2022 in a demonstration that
/// stands in 2023. In installations of their own, as the files do not come back.
@Tag("browser")
@ExtendWith(OnStage.class)
class AtWorkTest {

    /// A Monday, as every first day of these demonstrations.
    private static final LocalDate IN_2023 = LocalDate.of(2023, 3, 6);

    private static final int WIDTH = 1360;
    private static final int HEIGHT = 900;

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FR", "NL"})
    void from_the_request_to_an_accepted_plan(Language language, Chromium chromium) {
        Album album = new Album(Walk.AT_WORK, language);
        try {
            try (Installation installation = Installation.start("at-work-" + language.code())) {
                play(chromium, installation, language, album, tale -> new CodeOf2026(tale).play());
            }
            try (Installation earlier = Installation.start("at-work-2023-" + language.code(), IN_2023)) {
                play(chromium, earlier, language, album, tale -> new CodeOf2022(tale, IN_2023).play());
            }
        } finally {
            album.write();
        }
    }

    private static void play(
            Chromium chromium, Installation installation, Language language, Album album, Consumer<Tale> walk) {
        try (Visitor visitor = new Visitor(
                chromium, installation, language, new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT))) {
            walk.accept(new Tale(visitor, Cast.of(language), album));
        }
    }
}
