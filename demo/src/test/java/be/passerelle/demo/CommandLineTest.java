// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.demo.CommandLine.Reading;
import be.passerelle.population.Population;
import be.passerelle.store.Backup;
import be.passerelle.store.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void startsWithTheDefaultsWhenNothingIsSaid() {
        var options = understood();
        assertThat(options.task()).isEqualTo(new Options.Task.Serve());
        assertThat(options.people()).isEqualTo(2000);
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.properties())
                .containsEntry("server.port", 8080)
                .containsEntry("server.address", "127.0.0.1");
        assertThat(options.home()).isEqualTo("http://localhost:8080/");
        assertThat(options.data()).isEqualTo(Path.of("data"));
        assertThat(options.database()).isEmpty();
        assertThat(options.today()).isEmpty();
        assertThat(options.fresh()).isFalse();
        assertThat(options.allowDemonstration()).isFalse();
    }

    @Test
    void startsAnInstallationWithoutAnythingInvented() {
        var options = understood("--install", "--data", "/tmp/x");
        assertThat(options.task()).isEqualTo(new Options.Task.Install());
        assertThat(options.serves()).isTrue();
        assertThat(options.isProtected()).isTrue();
        assertThat(options.properties())
                .containsEntry("passerelle.demonstration", false)
                .containsEntry("passerelle.demo.invite", false)
                .containsEntry("passerelle.jobs", true);
        assertThat(understood("--install", "--listen", "0.0.0.0").isProtected()).isFalse();
        assertThat(understood("--install", "--listen", "0.0.0.0", "--public-address", "http://x.example")
                        .isProtected())
                .isFalse();
        assertThat(understood("--install", "--listen", "0.0.0.0", "--public-address", "https://x.example")
                        .isProtected())
                .as("from a proxy elsewhere it would come in clear")
                .isFalse();
        assertThat(understood("--install", "--public-address", "https://x.example")
                        .isProtected())
                .isTrue();
        for (var invented : List.of("--people=5", "--today=2026-03-02", "--allow-demonstration", "--fresh")) {
            assertThat(refusal("--install", invented)).anyMatch(mistake -> mistake.contains("for real people"));
        }
        assertThat(refusal("--install", "rebuild")).anyMatch(mistake -> mistake.contains("leave it out"));
    }

    @Test
    void readsEveryOption() {
        var options = understood(
                "--people",
                "50",
                "--port=9000",
                "--data",
                "/tmp/x",
                "--today",
                "2026-03-02",
                "--fresh",
                "--allow-demonstration");
        assertThat(options.people()).isEqualTo(50);
        assertThat(options.port()).isEqualTo(9000);
        assertThat(options.data()).isEqualTo(Path.of("/tmp/x"));
        assertThat(options.today()).contains(LocalDate.of(2026, 3, 2));
        assertThat(options.fresh()).isTrue();
        assertThat(options.allowDemonstration()).isTrue();
        assertThat(options.properties())
                .containsEntry("server.port", 9000)
                .containsEntry("passerelle.data", "/tmp/x")
                .containsEntry("passerelle.demo.people", 50)
                .containsEntry("passerelle.demo.today", "2026-03-02")
                .doesNotContainKey("passerelle.database.url");
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, 0.0.0.0, http://localhost:8080/",
        "::1, 0:0:0:0:0:0:0:1, http://localhost:8080/",
        "192.0.2.7, 192.0.2.7, http://192.0.2.7:8080/",
        "2001:db8::7, 2001:db8:0:0:0:0:0:7, http://[2001:db8:0:0:0:0:0:7]:8080/",
    })
    void listensElsewhereWhenTold(String said, String address, String home) {
        var options = understood("--listen", said);
        assertThat(options.properties()).containsEntry("server.address", address);
        assertThat(options.home()).isEqualTo(home);
    }

    @ParameterizedTest
    @CsvSource({
        "https://passerelle.example, https://passerelle.example",
        "https://passerelle.example/, https://passerelle.example",
        "http://192.0.2.7:8443, http://192.0.2.7:8443",
    })
    void believesAProxyOnlyBehindAPublicAddress(String said, String address) {
        var options = understood("--public-address", said);
        assertThat(options.home()).isEqualTo(address + "/");
        assertThat(options.properties())
                .containsEntry("passerelle.public-address", address)
                .containsEntry("server.forward-headers-strategy", "native");
        assertThat(understood().properties())
                .doesNotContainKeys("passerelle.public-address", "server.forward-headers-strategy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passerelle.example",
                "ftp://passerelle.example",
                "https://",
                "https://user@passerelle.example",
                "https://passerelle.example/path",
                "https://passerelle.example?query",
                "https://passerelle.example#part",
                "https://passerelle example",
            })
    void refusesAPublicAddressThatIsNone(String said) {
        assertThat(refusal("--public-address", said)).singleElement().asString().contains("--public-address takes");
    }

    @Test
    void takesTheFirstDayOfAPopulation() {
        assertThat(understood("--today", "2022-09-01").today()).contains(LocalDate.of(2022, 9, 1));
        assertThat(CommandLine.help()).contains(Population.EARLIEST_DAY.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user=owner&password=secret",
                "sslmode=require&user=secret",
                "password=secret",
                "us%65r=secret",
                "options=secret",
                "sslfactory=secret",
                "sslmode=require&",
                ""
            })
    void refusesParametersThatWouldReplaceTheRoles(String query) {
        assertThat(refusal("--database", file("postgresql://owner:hidden@h/d?" + query)))
                .singleElement()
                .asString()
                .contains("after the question mark", "sslmode", "targetServerType")
                .doesNotContain("secret", "hidden");
    }

    @Test
    void refusesToReplaceAFileByABackup(@TempDir Path folder) throws IOException {
        var file = Files.createFile(folder.resolve("all.backup"));
        assertThat(refusal("backup", file.toString()))
                .singleElement()
                .asString()
                .contains("all.backup already");
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://owner:p%40ss@localhost/passerelle, jdbc:postgresql://localhost:5432/passerelle",
        "postgresql://owner:p%40ss@127.0.0.2:1/x, jdbc:postgresql://127.0.0.2:1/x",
        "jdbc:postgresql://owner:p%40ss@db.example:5433/x?sslmode=verify-full,"
                + " jdbc:postgresql://db.example:5433/x?sslmode=verify-full",
    })
    void takesThePasswordOutOfTheAddress(String text, String url) {
        assertThat(understood("--database", file(text)).database()).contains(new DatabaseAddress(url, "owner", "p@ss"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db.example/passerelle",
                "localhost.example/passerelle",
                "127.0.0.1.example/passerelle",
                "db.example/passerelle?sslmode=require",
                "db.example/passerelle?sslmode=prefer",
                "db.example/passerelle?sslmode=disable",
                "db.example/passerelle?sslmode=verify-full&sslmode=disable",
                "db.example/passerelle?sslrootcert=verify-full",
            })
    void takesNoDatabaseElsewhereInClearOrUnchecked(String place) {
        assertThat(refusal("--database", file("postgresql://owner:hidden@" + place)))
                .singleElement()
                .asString()
                .contains("sslmode=verify-full")
                .doesNotContain("hidden");
    }

    @Test
    void readsTheCommands(@TempDir Path folder) throws IOException {
        var file = Files.createFile(folder.resolve("all.backup"));
        assertThat(understood("backup", "new.backup").task()).isEqualTo(new Options.Task.Backup(Path.of("new.backup")));
        assertThat(understood("restore", file.toString(), "--keys", file.toString())
                        .task())
                .isEqualTo(new Options.Task.Restore(file, file, 0, Optional.empty()));
        assertThat(understood(
                                "check-backup",
                                file.toString(),
                                "--opening-key",
                                "new",
                                "--checkpoints",
                                folder.toString())
                        .task())
                .isEqualTo(new Options.Task.CheckBackup(file, Optional.of(folder), Optional.of(Path.of("new"))));
        assertThat(refusal("restore", file.toString()))
                .singleElement()
                .asString()
                .contains("bring back everybody who was erased", "--keys " + Backup.keysOf(file));
        assertThat(understood("retention", "--dry-run").task()).isEqualTo(new Options.Task.Retention());
        assertThat(refusal("retention")).anyMatch(mistake -> mistake.contains("--dry-run"));
        assertThat(understood("renew-checkpoint-key").task()).isEqualTo(new Options.Task.RenewCheckpointKey(false));
        assertThat(understood("renew-checkpoint-key", "lost").task())
                .isEqualTo(new Options.Task.RenewCheckpointKey(true));
        assertThat(understood("rebuild").task()).isEqualTo(new Options.Task.Rebuild());
        assertThat(understood("--data", "x", "verify").task())
                .isEqualTo(new Options.Task.Verify(Optional.empty(), false));
    }

    @Test
    void helpsWhereverHelpIsAsked() {
        assertThat(CommandLine.read(List.of("--port", "x", "--help"))).isEqualTo(new Reading.HelpWanted());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--people",
                "--port",
                "--listen",
                "--certificate FILE",
                "--certificate-key FILE",
                "--data",
                "--database",
                "--allow-demonstration",
                "--fresh",
                "--today",
                "backup FILE",
                "check-backup FILE",
                "restore FILE",
                "rebuild",
                "verify"
            })
    void explainsEveryOption(String option) {
        assertThat(CommandLine.help()).contains(option);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--people many | --people takes a whole number from 0 to 1000000, not “many”.",
                "--people -1 | --people takes a whole number from 0 to 1000000, not “-1”.",
                "--people 1000001 | --people takes a whole number from 0 to 1000000, not “1000001”.",
                "--port 0 | --port takes a whole number from 1 to 65535, not “0”.",
                "--port 65536 | --port takes a whole number from 1 to 65535, not “65536”.",
                "--today 2026-02-30 | --today takes a date as 2026-03-02, not “2026-02-30”.",
                "--today 1/2/2026 | --today takes a date as 2026-03-02, not “1/2/2026”.",
                "--today 2022-08-31 | --today takes a date from 2022-09-01 on",
                "--listen example.org | --listen takes an address of this machine as 192.0.2.7",
                "--data --fresh | --data needs a value after it.",
                "--port | --port needs a value after it.",
                "--poeple 5 | There is no option --poeple; ./run --help lists them.",
                "start | There is no command “start”; there are backup, check-backup, restore, rebuild, verify,",
                "backup | backup takes one file: ./run backup FILE.",
                "restore no-such-file | There is no file no-such-file that can be read.",
                "rebuild all | rebuild takes nothing after it.",
                "renew-checkpoint-key found | renew-checkpoint-key takes nothing after it, or “lost”",
                "--keys KEYS verify | --keys goes with restore alone.",
                "--opening-key KEY verify | --opening-key goes with check-backup alone.",
                "--checkpoints . verify | --checkpoints goes with restore and check-backup alone.",
                "check-backup no-such-file | There is no file no-such-file that can be read.",
                "--fresh verify | --fresh goes with starting Passerelle, not with verify.",
            })
    void refusesWhatItCannotUnderstand(String line, String message) {
        assertThat(refusal(line.split(" ", -1)))
                .anySatisfy(mistake -> assertThat(mistake).startsWith(message));
    }

    @ParameterizedTest
    @CsvSource({
        "mysql://u:secret@h/d",
        "postgresql://u:secret@h",
        "u:secret@h",
        "postgresql://u:se cret@h/d",
        "postgresql://:secret@h/d",
        "postgresql://secret@h/d",
        "postgresql://secret:@h/d",
        "postgresql://h/d"
    })
    void neverRepeatsThePasswordOfAWrongAddress(String text) {
        assertThat(refusal("--database", file(text)))
                .hasSize(1)
                .first()
                .asString()
                .contains("--database takes a file with one line")
                .doesNotContain("secret", "se cret");
    }

    @Test
    void emptiesNoExternalDatabase() {
        assertThat(refusal("--fresh", "--database", file("postgresql://u:p@localhost/d")))
                .anySatisfy(mistake -> assertThat(mistake).startsWith("--fresh empties the embedded database only;"));
    }

    @Test
    void takesNoAddressThatOthersCouldSee() throws IOException {
        assertThat(refusal("--database", "postgresql://owner:secret@h/d"))
                .singleElement()
                .asString()
                .contains("shown")
                .doesNotContain("secret");
        var open = Files.writeString(folder.resolve("open"), "postgresql://owner:secret@h/d");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(refusal("--database", open.toString()))
                .singleElement()
                .asString()
                .contains("nobody else may read");
        assertThat(refusal("--database", folder.resolve("none").toString()))
                .singleElement()
                .asString()
                .contains("none that can be read");
    }

    @Test
    void tellsAllMistakesAtOnce() {
        assertThat(refusal("--port", "x", "--people", "y", "--what")).hasSize(3);
    }

    private String file(String address) {
        return AddressFile.in(folder, address);
    }

    private static Options understood(String... arguments) {
        var reading = CommandLine.read(List.of(arguments));
        assertThat(reading).isInstanceOf(Reading.Understood.class);
        return ((Reading.Understood) reading).options();
    }

    private static List<String> refusal(String... arguments) {
        var reading = CommandLine.read(List.of(arguments));
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).mistakes();
    }
}
