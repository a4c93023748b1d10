// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.contract.ErasureContract;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.erasure.ErasureBasis;
import be.passerelle.registry.erasure.ErasureGround;
import be.passerelle.registry.erasure.Erasures;
import be.passerelle.stream.identifier.CaseFileId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The verifier in tools/Verify.java, which has none of our code, agrees with what is described and with what
/// we write.
@Tag("backup")
class VerifierTest {

    private static final Path VERIFIER = Path.of("..", "tools", "Verify.java");

    @TempDir
    private Path folder;

    private int backups;
    private boolean run;

    @Test
    void checksABackupAgainstCheckpointsThatWereHeldElsewhere() throws Exception {
        try (DeskStore store = new DeskStore()) {
            CaseFileId file = store.opened("Peeters, \"Zoé\"", "Zoé");
            CaseFileId erased = store.opened("Dubois", "Jean");
            store.accessLog.note(
                    Members.COORDINATOR,
                    AccessLog.Operation.READ,
                    Map.of(file, Optional.empty(), erased, Optional.empty()));
            Path checkpoints = folder.resolve("checkpoints");
            store.maintenance.checkpoint(checkpoints);
            store.record(Members.COORDINATOR, Members.contactPlanned(file, 3, Members.COORDINATOR));
            Erasures erasures = store.erasures();
            erasures.ask(
                    ErasureContract.ONE,
                    Members.newCommand(),
                    erased,
                    new ErasureBasis(ErasureGround.ORDERED, "DPO/2026/17"));
            erasures.confirm(ErasureContract.OTHER, Members.newCommand(), 1);
            store.maintenance.renewCheckpointKey(false);
            store.maintenance.checkpoint(checkpoints);

            assertThat(verified(store, checkpoints)).contains("3 streams and 2 checkpoints looked at, 0 faults");

            String destroy =
                    "UPDATE stream_key SET wrapped = %s, destroyed_at = %s WHERE wrapped IS %s AND stream = '%s'";
            store.database.asOwner("CREATE TABLE aside AS SELECT * FROM stream_key");
            store.database.asOwner(destroy.formatted("NULL", "now()", "NOT NULL", file));
            assertThat(verified(store, checkpoints)).contains(file + " was destroyed, and no two people", "1 faults");
            store.database.asOwner("DELETE FROM stream_key WHERE opens = 'medical' AND stream = '%s'".formatted(file));
            assertThat(verified(store, checkpoints)).contains(file + " lacks a key", "2 faults");
            store.database.asOwner(destroy.formatted("'\\x01'", "NULL", "NULL", erased));
            assertThat(verified(store, checkpoints)).contains(erased + " was erased by two people, and a key");
            store.database.asOwner("TRUNCATE stream_key; INSERT INTO stream_key SELECT * FROM aside");
            store.database.asOwner("UPDATE act SET form = 3 WHERE number = 3 AND stream = '%s'".formatted(file));
            assertThat(verified(store, checkpoints)).contains("act 3 has the form 3, which is not known here");
            store.database.asOwner("UPDATE act SET form = 1");

            store.database.asOwner("UPDATE access_log SET client = 'other' WHERE stream = '%s'".formatted(file));
            assertThat(verified(store, checkpoints)).contains("access log were changed", "1 faults");
            store.database.asOwner("UPDATE access_log SET operation = 'record' WHERE stream = '%s'".formatted(file));
            assertThat(verified(store, checkpoints)).contains("access log were changed", "1 faults");
            store.database.asOwner("DELETE FROM act WHERE number = 4 AND stream = '%s'".formatted(file));
            assertThat(verified(store, checkpoints)).contains("lacks its last acts: it had 4, 3 are left");
            store.database.asOwner("UPDATE act SET person = 'x' WHERE number = 2 AND stream = '%s'".formatted(file));
            assertThat(verified(store, checkpoints)).contains("the chain breaks at act 2");
            store.database.asOwner("DELETE FROM act WHERE stream = '%s'".formatted(erased));
            assertThat(verified(store, checkpoints)).contains(erased + " was removed: it had 3 acts");

            Path signers = checkpoints.resolve("signers.txt");
            List<String> keys = Files.readAllLines(signers);
            Files.writeString(signers, keys.getFirst() + "\n" + keys.getFirst().replaceFirst("^1 1", "2 2") + "\n");
            assertThat(verified(store, checkpoints))
                    .contains("key 2 of checkpoints was not vouched for", "checkpoint 2 is not signed");
            Files.write(signers, keys);

            findsWhatWasChangedInACheckpoint(store, checkpoints, file);
        }
    }

    /// Who entered what for whom is hashed with the rest.
    @Test
    void followsWhatWasEnteredForAnother() throws Exception {
        try (DeskStore store = new DeskStore()) {
            CaseFileId file = store.opened("Peeters", "Zoé");
            store.record(Members.COORDINATOR, Members.stoppedAtTheCounter(file, 3));
            Path checkpoints = folder.resolve("checkpoints");
            store.maintenance.checkpoint(checkpoints);
            assertThat(verified(store, checkpoints)).contains("1 streams and 1 checkpoints looked at, 0 faults");
            store.database.asOwner("CREATE TABLE aside AS SELECT * FROM act");
            for (String change : List.of(
                    "entered_person = 'else'",
                    "entered_organisation = 'else'",
                    "entered_role = 'registrar'",
                    "capacity = 'paper'",
                    "representation = 1",
                    "capacity = '', entered_person = '', entered_organisation = '', entered_role = ''",
                    "form = 1, capacity = '', entered_person = '', entered_organisation = '', entered_role = ''")) {
                store.database.asOwner("UPDATE act SET " + change + " WHERE number = 4");
                assertThat(verified(store, checkpoints)).as(change).contains("the chain breaks at act 4");
                store.database.asOwner("TRUNCATE act; INSERT INTO act SELECT * FROM aside");
            }
        }
    }

    @Test
    void takesNoOtherKeysThanThoseOfTheBackup() throws Exception {
        try (DeskStore store = new DeskStore();
                DeskStore stranger = new DeskStore()) {
            store.opened("Peeters", "Zoé");
            Path checkpoints = folder.resolve("checkpoints");
            store.maintenance.checkpoint(checkpoints);
            Path before = backup(store);
            store.maintenance.checkpoint(checkpoints);
            Path backup = backup(store);
            assertThat(verified(backup, checkpoints, backup)).contains("1 streams and 2 checkpoints", "0 faults");
            assertThat(verified(backup, checkpoints, before)).contains("the keys are older than checkpoint 2");
            assertThat(verified(backup, checkpoints, backup(stranger)))
                    .contains("signers.txt does not have: it is of another installation");
            Path keys = Backup.keysOf(backup);
            byte[] bytes = Files.readAllBytes(keys);
            Files.write(keys, new byte[] {'P', 'K'});
            assertThat(verified(backup, checkpoints, backup)).contains("backup-1.keys is no backup of a form");
            Files.write(keys, Files.readAllBytes(backup));
            assertThat(verified(backup, checkpoints, backup)).contains("backup-1.keys is the other part of a backup");
            Files.write(keys, changed(bytes, "taken: 20", "taken: 30"));
            assertThat(verified(backup, checkpoints, backup)).contains("not signed by this installation as it stands");
        }
    }

    /// The signature covers all of it, and needs no key; what is in it is looked at only when it is whole.
    @Test
    void saysWhetherAFileIsAsItWasSignedAlsoToWhoeverCannotOpenIt() throws Exception {
        try (DeskStore store = new DeskStore()) {
            store.opened("Peeters", "Zoé");
            Path checkpoints = folder.resolve("checkpoints");
            store.maintenance.checkpoint(checkpoints);
            Path backup = backup(store);
            Files.delete(folder.resolve("opening"));
            Files.createFile(folder.resolve("opening"));
            assertThat(verified(backup, checkpoints, backup)).contains("Nothing in it was looked at", "0 streams");
            byte[] bytes = Files.readAllBytes(backup);
            for (int at : new int[] {bytes.length / 2, bytes.length - 100, bytes.length - 1}) {
                byte[] changed = bytes.clone();
                changed[at] ^= 1;
                Files.write(backup, changed);
                assertThat(verified(backup, checkpoints, backup))
                        .contains("backup-0 is not signed by this installation as it stands", "1 faults");
            }
            Files.write(backup, Arrays.copyOf(bytes, bytes.length - 200));
            assertThat(verified(backup, checkpoints, backup)).contains("backup-0 was cut off", "1 faults");
            Files.write(backup, bytes);
            String name = new String(bytes, StandardCharsets.ISO_8859_1).replaceFirst("(?s).*backup: (\\S+)\n.*", "$1");
            String wrong = Base64.getEncoder().encodeToString(new byte[32]);
            Files.writeString(folder.resolve("opening"), name + " record " + wrong + "\n");
            assertThat(verified(backup, checkpoints, backup)).contains("does not open with the key", "1 faults");
        }
    }

    private static byte[] changed(byte[] bytes, String before, String after) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replaceFirst(before, after)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private void findsWhatWasChangedInACheckpoint(DeskStore store, Path checkpoints, CaseFileId file)
            throws IOException, InterruptedException {
        Path first = checkpoints.resolve("checkpoint-000000001.txt");
        String whole = Files.readString(first);
        Files.writeString(first, whole.replaceFirst("(caseFile " + file + " 3 )[0-9a-f]{4}", "$1abcd"));
        assertThat(verified(store, checkpoints)).contains("checkpoint 1 signs other heads than those beside");
        Files.writeString(first, whole.substring(0, whole.indexOf("previous:")));
        assertThat(verified(store, checkpoints))
                .contains("checkpoint-000000001.txt cannot be read as a checkpoint", "the chain breaks at act 2");
        Files.writeString(first, whole);
        Files.writeString(first, Files.readString(first).replace("streams: 2", "streams: 1"));
        assertThat(verified(store, checkpoints)).contains("checkpoint 1 is not signed", "checkpoint 2 does not follow");
    }

    private String verified(DeskStore store, Path checkpoints) throws IOException, InterruptedException {
        Path backup = backup(store);
        return verified(backup, checkpoints, backup);
    }

    private Path backup(DeskStore store) {
        Path backup = folder.resolve("backup-" + backups++);
        store.maintenance.backup(backup);
        BackupCheck check = new BackupCheck(store.database.folder(), Optional.empty());
        check.openingKey(backup, folder.resolve("opening"));
        check.openingKey(Backup.keysOf(backup), folder.resolve("opening"));
        return backup;
    }

    private String verified(Path backup, Path checkpoints, Path withKeysOf) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1"));
        words.addAll(program());
        words.addAll(List.of(
                "--opening-key",
                folder.resolve("opening").toString(),
                backup.toString(),
                checkpoints.toString(),
                Backup.keysOf(withKeysOf).toString()));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isEqualTo(status(told));
        return told;
    }

    private static int status(String told) {
        int fine = told.contains("Nothing in it was looked at") ? 3 : 0;
        return told.contains(" 0 faults") ? fine : 1;
    }

    /// The first time as docs/record.md starts it; after that compiled, or each start would compile it anew.
    private List<String> program() {
        if (!run) {
            run = true;
            return List.of(VERIFIER.toString());
        }
        Path classes = folder.resolve("classes");
        if (!Files.exists(classes)) {
            assertThat(ToolProvider.getSystemJavaCompiler()
                            .run(null, null, null, "-d", classes.toString(), VERIFIER.toString()))
                    .isZero();
        }
        return List.of("--class-path", classes.toString(), "Verify");
    }
}
