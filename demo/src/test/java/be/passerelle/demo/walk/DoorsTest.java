// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import be.passerelle.demo.RunningInstallation;
import be.passerelle.law.language.Language;
import be.passerelle.store.EmptyDatabase;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An installation from nothing: real people come in by an identity provider or an account of its own, prove more
/// strongly who they are, act for one another, and what is closed stays closed.
@Tag("browser")
@ExtendWith(OnStage.class)
class DoorsTest {

    private static IdentityServer identities;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        identities = new IdentityServer();
    }

    @AfterAll
    static void stop() {
        identities.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"FR", "NL"})
    @Execution(ExecutionMode.CONCURRENT)
    void everyDoorLetsInWhomItIsFor(Language language, Chromium chromium) throws IOException {
        Path data = Files.createDirectory(folder.resolve(language.code()));
        EmptyDatabase.copyTo(data);
        identities.settings(data, Doors.PARTNER);
        Album album = new Album(Walk.DOORS, language);
        try (RunningInstallation installation = RunningInstallation.start(data);
                Doors doors = new Doors(chromium, installation, data, language, album)) {
            play(doors);
        } finally {
            album.write();
        }
    }

    /// Says where everybody was when something went wrong.
    private static void play(Doors doors) {
        try {
            new FromNothing(doors).play();
            new OwnAccount(doors).play();
            new EnteredForHer(doors).play();
            new OwnFile(doors).play();
            new Represented(doors).play();
            new BehindProtection(doors).play();
            new TwoSessions(doors).play();
        } catch (AssertionError | PlaywrightException e) {
            throw new AssertionError(doors.everybody(), e);
        }
        doors.allHeld();
    }
}
