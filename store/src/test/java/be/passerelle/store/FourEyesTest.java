// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.erasure.Erasures;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may erase is written three times: in the registry, in the database, which nobody goes around, and in
/// the verifier that has none of our code. One table of cases keeps the three alike.
class FourEyesTest {

    private static final String OFFICER = "securityOfficer";

    @TempDir
    private Path folder;

    private final List<Case> cases = new ArrayList<>();

    /// One act as it is written.
    ///
    /// @param content its payload; FILE stands for the file of the case, OTHER for another one, and REQUEST for the
    ///     number of the first act of the case
    private record Written(
            String kind,
            String person,
            String organisation,
            String role,
            String code,
            int version,
            int form,
            String content) {

        Written by(String other) {
            return new Written(kind, other, organisation, role, code, version, form, content);
        }

        Written of(String other) {
            return new Written(kind, person, other, role, code, version, form, content);
        }

        Written as(String other) {
            return new Written(kind, person, organisation, other, code, version, form, content);
        }

        Written in(String otherKind) {
            return new Written(otherKind, person, organisation, role, code, version, form, content);
        }

        Written coded(String other) {
            return new Written(kind, person, organisation, role, other, version, form, content);
        }

        Written versioned(int otherVersion, int otherForm) {
            return new Written(kind, person, organisation, role, code, otherVersion, otherForm, content);
        }

        Written saying(String other) {
            return new Written(kind, person, organisation, role, code, version, form, other);
        }
    }

    private record Case(String what, boolean erases, CaseFileId file, List<Written> acts) {}

    private static final Written ASKED =
            written("officer-1", "asked", "{\"file\":\"FILE\",\"ground\":\"ordered\",\"reference\":\"DPO/2026/17\"}");
    private static final Written CONFIRMED =
            written("officer-2", "confirmed", "{\"file\":\"FILE\",\"request\":REQUEST}");
    private static final Written DECLINED = written("officer-2", "declined", "{\"request\":REQUEST}");
    private static final Written OF_OTHER =
            ASKED.saying("{\"file\":\"OTHER\",\"ground\":\"ordered\",\"reference\":\"DPO/2026/17\"}");

    private static Written filedUnder(String reference) {
        return OF_OTHER.saying(OF_OTHER.content().replace("DPO/2026/17", reference));
    }

    private static Written written(String person, String code, String content) {
        return new Written("register", person, "nihdi", OFFICER, "erasure." + code, 1, 1, content);
    }

    private void people() {
        erases("two officers", ASKED, CONFIRMED);
        erases("of two organisations", ASKED, CONFIRMED.of("other"));
        erasesNot("one person", ASKED, CONFIRMED.by("officer-1"));
        erasesNot("one person, capital letters", ASKED, CONFIRMED.by("OFFICER-1"));
        erasesNot("one person, capital letters in what was asked", ASKED.by("Officer-1"), CONFIRMED.by("officer-1"));
        erasesNot("one person, a capital I", ASKED.by("iris"), CONFIRMED.by("IRIS"));
        erasesNot("a key that nobody has", ASKED, CONFIRMED.by("officer 2"));
        erasesNot("a letter that no key has", ASKED, CONFIRMED.by("officér"));
        erasesNot("a long s, which is a capital S", ASKED.by("sam"), CONFIRMED.by("\u017Fam"));
        erasesNot("no key at all", ASKED.by(""), CONFIRMED);
        erasesNot("a key of 61 letters", ASKED, CONFIRMED.by("o".repeat(61)));
        erasesNot("an organisation that is none", ASKED, CONFIRMED.of("Nihdi"));
        erasesNot("confirmed in another role", ASKED, CONFIRMED.as("registrar"));
        erasesNot("asked for in another role", ASKED.as("departmentHead"), CONFIRMED);
        erasesNot("in a role that nobody knows", ASKED, CONFIRMED.as("officer"));
    }

    private void documents() {
        for (String reference : List.of("17", "DPO/2026/17", "A.R. 2026_17-b", "1234567890", "7" + "x".repeat(39))) {
            erases(
                    "filed under " + reference,
                    ASKED.saying(ASKED.content().replace("DPO/2026/17", reference)),
                    CONFIRMED);
        }
    }

    private void order() {
        erasesNot("asked for alone", ASKED);
        erasesNot(
                "confirmed before it was asked for",
                written("officer-2", "confirmed", "{\"file\":\"FILE\",\"request\":NEXT}"),
                ASKED);
        erasesNot("confirmed alone", CONFIRMED);
        erasesNot("declined", ASKED, DECLINED);
        erasesNot("declined and then confirmed", ASKED, DECLINED, CONFIRMED);
        erasesNot("taken back and then confirmed", ASKED, DECLINED.by("officer-1"), CONFIRMED);
        erases("confirmed and then declined", ASKED, CONFIRMED, DECLINED);
        erasesNot("answered by the same person first", ASKED, CONFIRMED.by("officer-1"), CONFIRMED);
        erases("confirmed twice", ASKED, CONFIRMED, CONFIRMED.by("officer-3"));
        erases("another request between", ASKED, OF_OTHER, CONFIRMED);
        erases("another request declined between", ASKED, DECLINED.saying("{\"request\":999999999}"), CONFIRMED);
        erasesNot("of another file", ASKED, CONFIRMED.saying("{\"file\":\"OTHER\",\"request\":REQUEST}"));
        erasesNot(
                "of another file first",
                ASKED,
                CONFIRMED.saying("{\"file\":\"OTHER\",\"request\":REQUEST}"),
                CONFIRMED);
        erasesNot("of another request", ASKED, CONFIRMED.saying("{\"file\":\"FILE\",\"request\":NEXT}"));
        erases(
                "asked for twice, the second confirmed",
                DECLINED,
                ASKED,
                CONFIRMED.saying("{\"file\":\"FILE\",\"request\":NEXT}"));
    }

    private void unreadable() {
        List<Written> unreadable = List.of(
                OF_OTHER.coded("erasure.withdrawn"),
                OF_OTHER.versioned(2, 1),
                OF_OTHER.versioned(0, 1),
                OF_OTHER.versioned(1, 2),
                OF_OTHER.as("registrar"),
                OF_OTHER.as("somebody"),
                OF_OTHER.by("no key"),
                OF_OTHER.by(""),
                OF_OTHER.of(""),
                OF_OTHER.in("proceeding"),
                OF_OTHER.saying("{\"file\":\"OTHER\",\"ground\":\"whim\",\"reference\":\"DPO/2026/17\"}"),
                OF_OTHER.saying("{\"file\":\"OTHER\",\"ground\":\"ordered\"}"),
                filedUnder(""),
                filedUnder("7"),
                filedUnder("Peeters"),
                filedUnder("85.07.30-033.28"),
                filedUnder("85073003328"),
                filedUnder("17 Zoé"),
                filedUnder("/17"),
                filedUnder("17\\n"),
                filedUnder("17\\\"18"),
                filedUnder("7".repeat(2) + "x".repeat(39)),
                OF_OTHER.saying("{\"file\":\"nofile\",\"ground\":\"ordered\",\"reference\":\"DPO/2026/17\"}"),
                OF_OTHER.saying("{ \"file\":\"OTHER\",\"ground\":\"ordered\",\"reference\":\"DPO/2026/17\"}"),
                OF_OTHER.saying("{\"ground\":\"ordered\",\"reference\":\"DPO/2026/17\",\"file\":\"OTHER\"}"),
                OF_OTHER.saying("{\"file\":\"OTHER\",\"ground\":\"ordered\",\"reference\":\"DPO/2026/17\"}\n"),
                OF_OTHER.saying(""),
                DECLINED.saying("{\"request\":0}"),
                DECLINED.saying("{\"request\":01}"),
                DECLINED.saying("{\"request\":1e0}"),
                DECLINED.saying("{\"request\":1000000000}"),
                DECLINED.saying("{\"request\":2147483647}"),
                DECLINED.saying("{\"request\":99999999999}"));
        for (Written each : unreadable) {
            erasesNot("between: " + each, ASKED, each, CONFIRMED);
            erases("after: " + each, ASKED, CONFIRMED, each);
        }
        erases("before", DECLINED.coded("x"), ASKED, CONFIRMED.saying("{\"file\":\"FILE\",\"request\":NEXT}"));
        erasesNot("asked for in another kind of stream", ASKED.in("caseFile"), CONFIRMED);
        erasesNot("confirmed in another kind of stream", ASKED, CONFIRMED.in("proceeding"));
        erasesNot("confirmed in a later version", ASKED, CONFIRMED.versioned(2, 1));
        erasesNot("confirmed in a later form", ASKED, CONFIRMED.versioned(1, 2));
        erasesNot(
                "a file in capital letters",
                ASKED.saying("{\"file\":\"UPPER\",\"ground\":\"ordered\",\"reference\":\"DPO/2026/17\"}"),
                CONFIRMED);
        erasesNot(
                "more than is asked for",
                ASKED,
                CONFIRMED.saying("{\"file\":\"FILE\",\"more\":1,\"request\":REQUEST}"));
    }

    @Test
    void theRegistryTheDatabaseAndTheVerifierAgreeOnWhoErased() throws Exception {
        people();
        documents();
        order();
        unreadable();
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

            assertThat(cases).hasSizeGreaterThan(70);
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

    private void erases(String what, Written... acts) {
        cases.add(new Case(what, true, new CaseFileId(UUID.randomUUID()), List.of(acts)));
    }

    private void erasesNot(String what, Written... acts) {
        cases.add(new Case(what, false, new CaseFileId(UUID.randomUUID()), List.of(acts)));
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
                        .replace("NEXT", Integer.toString(request + 1));
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
