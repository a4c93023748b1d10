// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.stream.checkpoint.InstallationKey;
import be.passerelle.stream.checkpoint.Signer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTest {

    private static final String EXTERNAL = "postgresql://owner:secret@db.example/passerelle?sslmode=verify-full";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void showsItsHelp() {
        assertThat(run("--help")).isZero();
        assertThat(text(out)).startsWith("Usage: ./run");
    }

    @Test
    void endsWithTheStatusOfWrongUse() {
        assertThat(run("--port", "x")).isEqualTo(2);
        assertThat(text(err)).contains("--port takes a whole number");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void doesNotPutInventedPeopleIntoAnExternalDatabase(@TempDir Path folder) {
        assertThat(run("--database", AddressFile.in(folder, EXTERNAL))).isEqualTo(2);
        assertThat(text(err)).contains("--allow-demonstration").doesNotContain("secret");
    }

    @Test
    void refusesToListenOnAnAddressOfAnotherMachine(@TempDir Path folder) {
        assertThat(run("--listen", "192.0.2.7", "--data", folder.resolve("new").toString()))
                .isEqualTo(2);
        assertThat(text(err)).contains("This machine has no address 192.0.2.7");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "rebuild", "backup"})
    void makesNoDatabaseToLookAfter(String task, @TempDir Path folder) {
        var words = new ArrayList<>(List.of("--data", folder.resolve("new").toString(), task));
        if (task.equals("backup")) {
            words.add(folder.resolve("file").toString());
        }
        assertThat(run(words.toArray(String[]::new))).isEqualTo(1);
        assertThat(text(err)).contains("holds no database").contains("--data");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void doesNotRestoreInventedPeopleIntoAnExternalDatabase(@TempDir Path folder) throws IOException {
        assertThat(restore(backupOfADemonstration(folder))).isEqualTo(2);
        assertThat(text(err)).contains("--allow-demonstration").doesNotContain("secret");
    }

    @Test
    void refusesWhatIsNoBackupBeforeItLooksForTheDatabase(@TempDir Path folder) throws IOException {
        assertThat(restore(Files.writeString(folder.resolve("file"), "something else")))
                .isEqualTo(1);
        assertThat(text(err)).contains("is not a backup").doesNotContain("secret");
    }

    @Test
    void refusesToThrowAwayAFolderThatOnlyHasTheName(@TempDir Path folder) throws IOException {
        var stranger = Files.createDirectory(folder.resolve("postgresql-15"));
        var data = folder.toString();
        assertThat(run("--fresh", "--data", data)).isEqualTo(1);
        assertThat(text(err)).contains("was not made by Passerelle");
        assertThat(stranger).exists();
    }

    private int restore(Path backup) {
        return run(
                "--database",
                AddressFile.in(backup.resolveSibling("."), EXTERNAL),
                "restore",
                backup.toString(),
                "--keys",
                backup.toString());
    }

    /// Its beginning, as docs/record.md describes it: nothing else is read before that is known.
    private static Path backupOfADemonstration(Path folder) throws IOException {
        var signer = Signer.first(InstallationKey.generate()).line();
        return Files.writeString(folder.resolve("backup"), """
                passerelle backup 3
                part: record
                backup: 7e57c0de-0000-4000-8000-000000000001
                taken: 2026-03-02T08:00:00Z
                schema: 1
                people: invented
                checkpoint: 0
                checkpoint-sha256: %s
                signers: %s
                master: c51f9f1e6cb2ca94
                key: AAAA

                """.formatted("00".repeat(32), signer));
    }

    private int run(String... arguments) {
        return Demo.run(List.of(arguments), print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
