// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.erasure.Erasures;
import be.passerelle.store.FourEyesCases.Case;
import be.passerelle.store.FourEyesCases.Written;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.row.StoredRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may erase is written three times: in the registry, in the database, which nobody goes around, and in
/// the verifier that has none of our code. One table of cases keeps the three alike.
@Tag("long")
class FourEyesTest {

    @TempDir
    private Path folder;

    private final List<Case> cases = FourEyesCases.all();

    @Test
    void theRegistryTheDatabaseAndTheVerifierAgreeOnWhoErased() throws Exception {
        try (DeskStore store = new DeskStore()) {
            store.opened("Peeters", "Zoé");
            store.maintenance.checkpoint(folder.resolve("held"));
            write(store);

            List<StoredRow> rows = new ArrayList<>();
            store.registryRole.run(ActTable.ofStream(new Pipeline(), Erasures.REGISTER, rows::add));
            Set<String> inDatabase = new TreeSet<>();
            new Transactions(store.database.sources().owner())
                    .run(new Pipeline()
                            .thenEach(row -> inDatabase.add(row.getString(1)), "SELECT file FROM confirmed_erasure"));
            String told = verifier(store);

            assertThat(cases).hasSizeGreaterThan(110);
            assertThat(names(Erasures.confirmed(rows))).as("the registry").isEqualTo(names(true));
            assertThat(named(inDatabase)).as("the database").isEqualTo(names(true));
            assertThat(cases.stream()
                            .filter(each -> told.contains("stream " + each.file() + " was erased by two people"))
                            .map(Case::what)
                            .collect(Collectors.toSet()))
                    .as("the verifier: %s", told.lines().limit(3).toList())
                    .isEqualTo(names(true));
        }
    }

    private Set<String> names(boolean erased) {
        return cases.stream()
                .filter(each -> each.erases() == erased)
                .map(Case::what)
                .collect(Collectors.toSet());
    }

    private Set<String> names(Set<CaseFileId> files) {
        return named(files.stream().map(CaseFileId::toString).collect(Collectors.toSet()));
    }

    private Set<String> named(Set<String> files) {
        return cases.stream()
                .filter(each -> files.contains(each.file().toString()))
                .map(Case::what)
                .collect(Collectors.toSet());
    }

    /// All cases stand in the one register, one after the other: an act that cannot be read touches what
    /// waits, and nothing that comes after it.
    private void write(DeskStore store) {
        int number = 1;
        for (Case each : cases) {
            int request = number;
            for (Written act : each.acts()) {
                String content = act.content()
                        .replace("FILE", each.file().toString())
                        .replace("OTHER", UUID.randomUUID().toString())
                        .replace("UPPER", each.file().toString().toUpperCase(Locale.ROOT))
                        .replace("REQUEST", Integer.toString(request))
                        .replace("NEXT", Integer.toString(request + 1))
                        .replace("THIRD", Integer.toString(request + 2))
                        .replace("FOURTH", Integer.toString(request + 3))
                        .replace("FIFTH", Integer.toString(request + 4));
                append(store, act, content, number);
                number++;
            }
            store.database.asOwner("""
                    INSERT INTO stream_key (stream, kind, opens, master, wrapped)
                    VALUES ('%s', 'caseFile', 'content', '0123456789abcdef', '\\x01')""".formatted(each.file()));
        }
    }

    private static void append(DeskStore store, Written act, String content, int number) {
        byte[] text = content.getBytes(StandardCharsets.UTF_8);
        byte[] payload = new byte[text.length + 1];
        System.arraycopy(text, 0, payload, 1, text.length);
        store.registryRole.run(new Pipeline()
                .then(
                        """
                        INSERT INTO act (stream, kind, number, thread, happened_on, recorded_at, person, organisation,
                            role, command, command_part, code, version, law_version, payload, hash, form)
                        VALUES (?::uuid, ?, ?, 0, '2026-03-02', '2026-03-02 09:00Z', ?, ?, ?, gen_random_uuid(), 1,
                            ?, ?, '2026.1', ?, sha256('x'), ?)""",
                        Erasures.REGISTER.toString(),
                        act.kind(),
                        number,
                        act.person(),
                        act.organisation(),
                        act.role(),
                        act.code(),
                        act.version(),
                        payload,
                        act.form()));
    }

    private String verifier(DeskStore store) throws IOException, InterruptedException {
        Path backup = folder.resolve("backup");
        store.maintenance.backup(backup);
        Path opening = folder.resolve("opening");
        BackupCheck check = new BackupCheck(store.database.folder(), Optional.empty());
        check.openingKey(backup, opening);
        check.openingKey(Backup.keysOf(backup), opening);
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        Path.of("..", "tools", "Verify.java").toString(),
                        "--all",
                        "--opening-key",
                        opening.toString(),
                        backup.toString(),
                        folder.resolve("held").toString(),
                        Backup.keysOf(backup).toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        return told;
    }
}
