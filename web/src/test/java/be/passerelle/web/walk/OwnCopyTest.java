// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.file.Ground;
import be.passerelle.law.language.Language;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Sealed;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.web.words.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An insured person takes a copy of their own file along: all that they may read and nothing else, signed so
/// that whoever is given it can verify it without us.
class OwnCopyTest {

    private static final Path VERIFIER = Path.of("..", "tools", "VerifyCopy.java");
    private static final String SECRET = "Secret-de-médecin";

    @TempDir
    private Path folder;

    private final InMemoryDesk desk = new InMemoryDesk(LocalDate.of(2026, 4, 1));
    private final Site site = Site.over(desk);
    private final Browser browser = site.browser();
    private final CaseFileId file = Trained.begun(desk::importFile, Invented.NUMBER_OF_EVE, "O’Neil <b>");

    @Test
    void holdsAllThatThePersonMayReadAndNothingElse() {
        medicalGrounds();
        site.browser().signIn(Invented.COORDINATOR).openOnce("/files/" + file);
        browser.signIn(Invented.EVE).open("/me").open("/me/copy").send("/me/copy");
        Map<String, String> parts = browser.parts();
        assertThat(parts).containsOnlyKeys("file.html", "file.json", "manifest.txt", "signers.txt");
        assertThat(parts.get("file.html"))
                .contains("O’Neil &lt;b&gt;", "Magasinière", "Vue à l’agence.", "The partner", "avez emporté une copie")
                .contains("coordinator", "a ouvert le dossier")
                .doesNotContain(SECRET, Words.HOLE, "<script", "href=", "src=", "O’Neil <b>");
        assertThat(desk.accessLog().of(file, 1))
                .extracting(line -> line.operation() + " " + line.role() + " " + line.ground())
                .containsExactly(Operation.EXPORT + " INSURED Optional[OWN_FILE]");
    }

    @Test
    void isWordedInTheLanguageOfThePerson() {
        browser.signIn(Invented.EVE);
        for (Language language : Language.values()) {
            browser.openOnce("/me/copy?lang=" + language.code()).send("/me/copy");
            assertThat(browser.parts().get("file.html"))
                    .contains("<html lang=\"" + language.code() + "\"")
                    .doesNotContain(Words.HOLE);
        }
    }

    @Test
    void nobodyTakesTheFileOfSomebodyElse() {
        for (Account other : List.of(Invented.OTHER_INSURED, Invented.PHYSICIAN, Invented.OFFICER, Invented.CENTRE)) {
            Browser theirs = site.browser().signIn(other);
            assertThat(theirs.openOnce("/me/copy").status()).as(other.key()).isEqualTo(404);
            theirs.openOnce("/sign-in").send("/me/copy");
            assertThat(theirs.status()).as(other.key()).isEqualTo(404);
        }
        assertThat(site.browser().openOnce("/me/copy").address()).isEqualTo("/sign-in");
        assertThat(desk.accessLog().of(file, 100)).noneMatch(line -> line.operation() == Operation.EXPORT);
        desk.breakAccessLog();
        browser.signIn(Invented.EVE).openOnce("/sign-in").send("/me/copy");
        assertThat(browser.status()).as("what cannot be noted is not given").isEqualTo(500);
        assertThat(browser.html()).doesNotContain("O’Neil");
    }

    @Test
    @Tag("backup")
    void whoeverIsGivenItCanVerifyIt() throws Exception {
        browser.signIn(Invented.EVE).openOnce("/me/copy").send("/me/copy");
        byte[] copy = browser.bytes();
        Path signers = folder.resolve("signers.txt");
        Files.write(signers, browser.openOnce("/signers.txt").bytes());
        assertThat(verified(copy, signers)).contains("The copy is whole: 2 parts", "a key of the platform");
        assertThat(verified(copy)).contains("Compare that key");

        Path others = folder.resolve("others.txt");
        Files.write(others, Site.over(desk).browser().openOnce("/signers.txt").bytes());
        assertThat(verified(copy, others)).contains("signed by another platform");
        assertThat(verified(changed(copy, "file.html", (_, text) -> text.replace("Magasinière", "Directrice"))))
                .contains("file.html was changed");
        assertThat(verified(changed(copy, "manifest.txt", (_, text) -> text.replace("2026-04-01", "2026-03-01"))))
                .contains("not signed as it stands");
        assertThat(verified(changed(copy, "file.json", (_, _) -> ""))).contains("file.json is missing");
        assertThat(verified(changed(copy, "manifest.txt", (_, text) -> text.replaceAll("sha256: .*json\n", ""))))
                .contains("file.json was added", "not signed as it stands");
        assertThat(verified(changed(
                        copy,
                        "signers.txt",
                        (_, _) -> new String(
                                Files.exists(others) ? read(others) : new byte[0], StandardCharsets.US_ASCII))))
                .contains("names another key");
        assertThat(verified(new byte[] {1, 2, 3})).contains("no copy");
    }

    @Test
    void whoLookedIsHandedOnToThePersonAlone() {
        site.browser().signIn(Invented.COORDINATOR).openOnce("/files/" + file);
        String events = "/files/" + file + "/accesses/events";
        browser.signIn(Invented.EVE).open("/files/" + file + "/accesses");
        assertThat(browser.html()).contains("href=\"" + events + "\"");
        assertThat(browser.openOnce(events).html())
                .contains("RETURN_TO_WORK_COORDINATOR", "MEMBER_OF_FUND")
                .doesNotContain("PersonId", "O’Neil");
        assertThat(desk.accessLog().of(file, 1).getFirst().operation()).isEqualTo(Operation.EXPORT_ACCESS_LOG);
        for (Account other : List.of(Invented.OTHER_INSURED, Invented.PHYSICIAN, Invented.OFFICER)) {
            assertThat(site.browser().signIn(other).openOnce(events).status())
                    .as(other.key())
                    .isEqualTo(404);
        }
    }

    /// However often somebody looked, so many lines are handed over at once, and all in the end.
    @Test
    void manyLinesAreHandedOnInParts() {
        String events = "/files/" + file + "/accesses/events";
        for (int i = 0; i < 5_100; i++) {
            desk.accessLog()
                    .note(Invented.COORDINATOR.viewer(), file, Operation.READ, Optional.of(Ground.MEMBER_OF_FUND));
        }
        browser.signIn(Invented.EVE);
        String first = browser.openOnce(events).html();
        assertThat(first.split("operation=").length - 1).isEqualTo(5_000);
        Matcher next = Pattern.compile("Optional\\[(" + events + "\\?after=\\d+&upto=\\d+)]")
                .matcher(first);
        assertThat(next.find()).isTrue();
        String rest = browser.openOnce(next.group(1)).html();
        assertThat(rest).contains(events + "Optional.empty");
        assertThat(rest.split("operation=").length - 1).isBetween(100, 200);
        assertThat(browser.openOnce(events + "?after=x&upto=-9").status()).isEqualTo(200);
    }

    private void medicalGrounds() {
        ProposedAct grounds = new ProposedAct(
                0,
                desk.clock().today(),
                Invented.PHYSICIAN.viewer().performer(),
                new AssessmentAct.MedicalGroundsRecorded(Sealed.readable(SECRET)));
        int head = desk.read(file).orElseThrow().head();
        assertThat(desk.desk()
                        .record(
                                Invented.PHYSICIAN.viewer(),
                                new CommandId(UUID.randomUUID()),
                                file,
                                head,
                                List.of(grounds)))
                .isInstanceOf(Outcome.Recorded.class);
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The copy with another text in a part; without the part where the text is empty.
    private static byte[] changed(byte[] copy, String part, BinaryOperator<String> change) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(copy));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                String other = entry.getName().equals(part) ? change.apply(part, text) : text;
                if (!other.isEmpty()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    write(out, other);
                }
            }
        }
        return changed.toByteArray();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private String verified(byte[] copy, Path... signers) throws Exception {
        Path zip = Files.write(folder.resolve("copy.zip"), copy);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                VERIFIER.toString(),
                zip.toString()));
        for (Path each : signers) {
            command.add(each.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isEqualTo(told.contains("is whole") ? 0 : 1);
        return told;
    }
}
