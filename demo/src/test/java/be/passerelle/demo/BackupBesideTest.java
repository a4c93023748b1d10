// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.store.Backup;
import be.passerelle.store.CheckpointKeys;
import be.passerelle.store.DatabaseAddress;
import be.passerelle.store.Maintenance;
import be.passerelle.store.MasterKeyFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./run backup` beside the server that works on the database, and `./run restore` on another machine.
@Tag("backup")
class BackupBesideTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void aServerGoesOnWhileItsDatabaseIsBackedUp() throws IOException {
        Path data = folder.resolve("data");
        Path backup = folder.resolve("backup");
        Path external = folder.resolve("external");
        try (RunningDemo demo = RunningDemo.start(data, 20, TODAY)) {
            assertThat(run("--data", data.toString(), "backup", backup.toString()))
                    .as("embedded: %s", told())
                    .isZero();
            assertThat(told())
                    .contains("Backed up", "master.keys and checkpoint.key")
                    .doesNotContain("Starting");
            assertThat(run(
                            "--data",
                            data.toString(),
                            "--database",
                            AddressFile.in(folder, address(demo)),
                            "backup",
                            external.toString()))
                    .as("as an external one: %s", told())
                    .isZero();
            assertThat(demo.part(Maintenance.class).verify(_ -> {}).broken())
                    .as("the server goes on")
                    .isEmpty();
        }
        Path afterwards = folder.resolve("afterwards");
        assertThat(run("--data", data.toString(), "backup", afterwards.toString()))
                .as("without a server: %s", told())
                .isZero();
        assertThat(told()).contains("Starting the database");
        for (Path each : List.of(backup, external, afterwards, Backup.keysOf(backup))) {
            assertThat(run("--data", data.toString(), "check-backup", each.toString()))
                    .as(told())
                    .isZero();
        }
        restoresElsewhere(data, backup);
    }

    private void restoresElsewhere(Path data, Path backup) throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        String[] restore = {
            "--data",
            other.toString(),
            "restore",
            backup.toString(),
            "--keys",
            Backup.keysOf(backup).toString()
        };
        assertThat(run(restore)).isEqualTo(1);
        assertThat(told()).contains("The master keys cannot be read");
        assertThat(other).as("nothing was begun there").isEmptyDirectory();
        Files.copy(MasterKeyFile.in(data), MasterKeyFile.in(other));
        assertThat(run(restore)).isEqualTo(1);
        assertThat(told()).contains("nothing here says by whom");
        Files.copy(CheckpointKeys.in(data), CheckpointKeys.in(other));
        byte[] bytes = Files.readAllBytes(backup);
        byte[] changed = bytes.clone();
        changed[changed.length / 2] ^= 1;
        Files.write(backup, changed);
        assertThat(run(restore)).isEqualTo(1);
        assertThat(told()).contains("was changed after it was written", "Keep this copy", "take another copy");
        assertThat(backup).hasBinaryContent(changed);
        Files.write(backup, bytes);
        assertThat(run(restore)).as(told()).isZero();
        assertThat(run("--data", other.toString(), "verify")).as(told()).isZero();
    }

    private static String address(RunningDemo demo) {
        DatabaseAddress address = demo.part(DatabaseAddress.class);
        return address.url()
                .replace("jdbc:postgresql://", "postgresql://" + address.user() + ":" + address.password() + "@");
    }

    private int run(String... arguments) {
        told.reset();
        PrintStream terminal = new PrintStream(told, true, StandardCharsets.UTF_8);
        return Demo.run(List.of(arguments), terminal, terminal);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
