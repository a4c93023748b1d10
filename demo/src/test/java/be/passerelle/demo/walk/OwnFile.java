// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static be.passerelle.demo.walk.Chapter.OWN_FILE;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.stream.act.ActType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/// She reads her file, lets an organisation read a part of it, sees who looked, and takes a signed copy along.
final class OwnFile {

    private final Doors doors;

    OwnFile(Doors doors) {
        this.doors = doors;
    }

    void play() {
        Visitor eve = doors.onAPhone("eve");
        eve.go("/me");
        doors.show(OWN_FILE, "own-file", eve);
        consent(eve);
        look(eve);
        takeCopy(eve);
    }

    private void consent(Visitor eve) {
        eve.beginConsent(ConsentPurpose.REFERRAL);
        doors.hold("consent", eve);
        eve.fill("c.recipient", Doors.PARTNER);
        eve.page().locator("main [name='c.compartments']").first().check();
        eve.check();
        doors.show(OWN_FILE, "consent-check", eve);
        eve.record();
        eve.backToFile();
        assertThat(eve.page().locator("section:has(#shared-title) li")).hasCount(1);
        assertThat(eve.page()
                        .locator("section:has(#shared-title) a[href*='/do/"
                                + ActType.of(ConsentAct.Withdrawn.class).code() + "']"))
                .isVisible();
    }

    private void look(Visitor eve) {
        eve.page().locator("main a[href$='/accesses']").click();
        assertThat(eve.page().locator("main tbody").first()).containsText(eve.text("accesses.you"));
        assertThat(eve.page().locator("main tbody").first()).containsText("Paul Dubois");
        assertThat(eve.page().locator("main")).not().containsText(eve.text("file.somebody"));
        doors.show(OWN_FILE, "who-looked", eve);
    }

    private void takeCopy(Visitor eve) {
        eve.go("/me");
        eve.page().locator("main a[href='/me/copy']").click();
        doors.hold("copy", eve);
        Download taken = eve.page()
                .waitForDownload(() ->
                        eve.page().locator("form[action='/me/copy'] button").click());
        Path copy = doors.data().resolve("copy.zip");
        taken.saveAs(copy);
        Path signers = doors.data().resolve("signers.txt");
        try {
            Files.writeString(
                    signers,
                    eve.page()
                            .context()
                            .request()
                            .get(URI.create(eve.page().url())
                                    .resolve("/signers.txt")
                                    .toString())
                            .text());
            assertThat(verified(copy, signers)).as("the copy is verified").isZero();
            read(eve, copy);
            Files.writeString(signers, "");
            assertThat(verified(copy, signers))
                    .as("and is not by the keys of nobody")
                    .isNotZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `java tools/VerifyCopy.java COPY SIGNERS`.
    private static int verified(Path copy, Path signers) throws IOException {
        Path root = Path.of(System.getProperty("passerelle.root", ".."));
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            root.resolve("tools/VerifyCopy.java").toString(),
                            copy.toString(),
                            signers.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The page in the copy, which needs nothing else.
    private void read(Visitor eve, Path copy) throws IOException {
        Path html = doors.data().resolve("file.html");
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            Files.writeString(
                    html,
                    new String(zip.getInputStream(zip.getEntry("file.html")).readAllBytes(), StandardCharsets.UTF_8));
        }
        Page page = eve.page();
        page.navigate(html.toUri().toString());
        assertThat(page.locator("h1")).containsText("Eve Claes");
        assertThat(page.locator("main")).not().containsText(doors.typed("doors.grounds"));
        doors.show(OWN_FILE, "copy-read", eve);
        eve.go("/me");
    }
}
