// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.registry.contract.ErasureContract;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.erasure.ErasureBasis;
import be.passerelle.registry.erasure.ErasureGround;
import be.passerelle.registry.erasure.Erasures;
import be.passerelle.registry.follow.Lag;
import be.passerelle.store.Verification.Broken;
import be.passerelle.store.Verification.Fault;
import be.passerelle.stream.identifier.CaseFileId;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What whoever holds the password of a role can do by hand: it is refused, or named, and stops nothing else.
@Tag("long")
class PlantedHarmTest {

    private static final String FORGED = """
            INSERT INTO act (stream, kind, number, thread, happened_on, recorded_at, person, organisation, role,
                command, command_part, code, version, law_version, payload, hash, form)
            SELECT stream, kind, %d, thread, happened_on, recorded_at, '%s', organisation, 'securityOfficer',
                gen_random_uuid(), 1, 'erasure.%s', 1, law_version,
                '\\x00'::bytea || convert_to('%s', 'UTF8'), hash, 1
            FROM act WHERE stream = '00000000-0000-4000-8000-0000000000e1' AND number = 1""";

    @TempDir
    private Path folder;

    private DeskStore store;
    private CaseFileId file;
    private CaseFileId other;

    @BeforeEach
    void start() {
        store = new DeskStore();
        file = store.opened("Peeters", "Zoé");
        other = store.opened("Dubois", "Jean");
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void findsEachKeyThatIsGoneOrDoesNotOpenAlsoOfWhatIsMedical() {
        CaseFileId third = store.opened("Janssens", "An");
        store.database.asOwner("DELETE FROM stream_key WHERE opens = 'medical' AND stream = '%s'".formatted(file));
        store.database.asOwner("""
                UPDATE stream_key SET wrapped = (SELECT wrapped FROM stream_key AS own
                    WHERE own.stream = stream_key.stream AND own.opens = 'content')
                WHERE opens = 'medical' AND stream = '%s'""".formatted(other));
        store.database.asOwner(
                "UPDATE stream_key SET wrapped = '\\x02' WHERE opens = 'medical' AND stream = '%s'".formatted(third));
        assertThat(broken())
                .containsExactlyInAnyOrder(
                        new Broken(file, Fault.KEY_MISSING, 0),
                        new Broken(other, Fault.KEY_DAMAGED, 0),
                        new Broken(third, Fault.KEY_UNKNOWN, 0));
    }

    @Test
    void letsNobodyAddAKeyOrAnActOfNoKnownKind() {
        List.of(
                        "'copy', 'content', '0123456789abcdef', '\\x01'",
                        "'caseFile', 'x', '0123456789abcdef', '\\x01'",
                        "'caseFile', 'content', 'x', '\\x01'",
                        "'caseFile', 'content', '0123456789abcdef', '\\x'")
                .forEach(key -> assertRefused("INSERT INTO stream_key (stream, kind, opens, master, wrapped)"
                        + " VALUES (gen_random_uuid(), " + key + ")"));
        assertRefused("""
                INSERT INTO act (stream, kind, number, thread, happened_on, recorded_at, person, organisation, role,
                    command, command_part, code, version, law_version, payload, hash, form)
                SELECT gen_random_uuid(), 'weird', 1, 0, happened_on, recorded_at, person, organisation, role,
                    gen_random_uuid(), 1, code, version, law_version, payload, hash, form
                FROM act WHERE stream = '%s' AND number = 1""".formatted(file));
    }

    /// One row is no reason to ask for a master key that nobody has, or to stop.
    @Test
    void namesAnOddKeyAndGoesOn() {
        UUID odd = new UUID(7, 7);
        String key = "INSERT INTO stream_key (stream, kind, opens, master, wrapped) VALUES ('" + odd + "', ";
        store.registryRole.run(new Pipeline().then(key + "'caseFile', 'content', '0123456789abcdef', '\\x01')"));
        store.database.asOwner("ALTER TABLE stream_key DROP CONSTRAINT a_key_is_known");
        store.database.asOwner("ALTER TABLE act DROP CONSTRAINT a_kind_is_known");
        store.database.asOwner(key + "'weird', 'medical', '0123456789abcdef', '\\x01')");
        store.database.asOwner("UPDATE act SET kind = 'weird' WHERE stream = '%s'".formatted(other));

        assertThat(broken())
                .contains(
                        new Broken(new CaseFileId(odd), Fault.KEY_DAMAGED, 0),
                        new Broken("weird", odd, Fault.KEY_UNKNOWN, 0),
                        new Broken("weird", other.value(), Fault.STREAM_UNKNOWN, 0));
        assertThat(InstallationKeys.open(store.database.folder(), store.registryRole))
                .isNotNull();
        assertThat(store.maintenance.rotateKeys()).isEqualTo(new Maintenance.Rotation(4, 2));
        assertThat(store.files.read(file).orElseThrow().acts()).hasSize(3);
    }

    @Test
    void readsAnErasureThatNamesNoFileAsAnActThatCannotBeRead() {
        Erasures erasures = store.erasures();
        erasures.ask(
                ErasureContract.ONE,
                Members.newCommand(),
                file,
                new ErasureBasis(ErasureGround.ORDERED, "DPO/2026/17"));
        store.registryRole.run(new Pipeline()
                .then(FORGED.formatted(
                        2,
                        "officer-1",
                        "asked",
                        "{\"file\":\"nofile\",\"ground\":\"ordered\",\"reference\":\"DPO/2026/17\"}")));

        assertThat(erasures.list()).hasSize(1);
        assertThat(broken()).contains(new Broken(Erasures.REGISTER, Fault.UNREADABLE, 2));
        assertThat(erasures.ask(
                        ErasureContract.ONE,
                        Members.newCommand(),
                        other,
                        new ErasureBasis(ErasureGround.ORDERED, "DPO/2026/17")))
                .isEqualTo(Erasures.Answer.RECORDED);
        assertThat(erasures.confirm(ErasureContract.OTHER, Members.newCommand(), 3))
                .isEqualTo(Erasures.Answer.RECORDED);
    }

    /// The database and the registry read the register alike: what one cannot read grants nothing for the
    /// other.
    @Test
    void destroysNoKeyAfterAnActThatMayBeADecline() {
        Erasures erasures = store.erasures();
        erasures.ask(
                ErasureContract.ONE,
                Members.newCommand(),
                file,
                new ErasureBasis(ErasureGround.ORDERED, "DPO/2026/17"));
        String confirmed =
                FORGED.formatted(3, "officer-2", "confirmed", "{\"file\":\"%s\",\"request\":1}".formatted(file));
        List.of(
                        FORGED.formatted(2, "officer-2", "declined", "null"),
                        FORGED.formatted(2, "officer-2", "declined", "{\"request\":1.0}"),
                        FORGED.formatted(2, "officer-2", "declined", "{\"request\":\"1\"}"),
                        FORGED.formatted(2, "officer-2", "withdrawn", "{\"request\":1}"))
                .forEach(decline -> {
                    store.database.asOwner(decline);
                    store.database.asOwner(confirmed);
                    assertThatThrownBy(() ->
                                    store.registryRole.run(new Pipeline().then("SELECT erase_stream(?)", file.value())))
                            .as(decline)
                            .isInstanceOf(StoreException.class)
                            .hasMessageContaining("42501");
                    assertThat(erasures.list()).as(decline).noneMatch(erasure -> erasure.isConfirmed());
                    store.database.asOwner(
                            "DELETE FROM act WHERE number > 1 AND stream = '%s'".formatted(Erasures.REGISTER));
                });
        store.database.asOwner(confirmed.replace(", 3,", ", 2,"));
        assertThat(erasures.list()).hasSize(1).allMatch(erasure -> erasure.isConfirmed());
        store.registryRole.run(new Pipeline().then("SELECT erase_stream(?)", file.value()));
        assertThat(store.files.read(file).orElseThrow().isErased()).isTrue();
    }

    /// A backup that is signed was taken of a database that somebody changed: what its keys erase is said
    /// before it is done.
    @Test
    @Tag("backup")
    void erasesNothingWithNewerKeysThatNobodyExpects() {
        Path before = folder.resolve("before");
        store.maintenance.backup(before);
        Erasures erasures = store.erasures();
        erasures.ask(
                ErasureContract.ONE,
                Members.newCommand(),
                file,
                new ErasureBasis(ErasureGround.ORDERED, "DPO/2026/17"));
        store.database.asOwner(
                FORGED.formatted(2, "officer-2", "confirmed", "{\"file\":\"%s\",\"request\":1}".formatted(file)));
        Path forged = folder.resolve("forged");
        store.maintenance.backup(forged);
        try (DeskStore elsewhere = store.withTheSameKeys()) {
            for (int said : List.of(0, 2)) {
                assertThatThrownBy(() -> elsewhere.restore(before, Backup.keysOf(forged), said))
                        .isInstanceOf(Restore.Refused.class)
                        .hasMessageContainingAll(file.number().written(), "--erased 1");
            }
            assertThat(elsewhere.files.read(file)).isEmpty();
            elsewhere.restore(before, Backup.keysOf(forged), 1);
            assertThat(elsewhere.files.read(file).orElseThrow().isErased()).isTrue();
        }
        try (DeskStore elsewhere = store.withTheSameKeys()) {
            assertThatThrownBy(() -> elsewhere.restore(before, Backup.keysOf(before), 1))
                    .isInstanceOf(Restore.Refused.class)
                    .hasMessageContaining("Leave --erased out");
        }
    }

    @Test
    @Tag("backup")
    void restoresABackupOfWhichOneKeyIsMissingAndSaysSo() {
        store.database.asOwner("DELETE FROM stream_key WHERE opens = 'medical' AND stream = '%s'".formatted(file));
        Path backup = folder.resolve("backup");
        store.maintenance.backup(backup);
        try (DeskStore elsewhere = store.withTheSameKeys()) {
            assertThat(elsewhere.restore(backup, Backup.keysOf(backup), 0)).isEqualTo(new Restore.Restored(6, 1));
        }
    }

    /// No follower of the store wants the acts of registers.
    @Test
    void waitsForNoActThatFollowersAreNotHanded() {
        store.maintenance.rebuild(_ -> {});
        store.erasures()
                .ask(
                        ErasureContract.ONE,
                        Members.newCommand(),
                        file,
                        new ErasureBasis(ErasureGround.ORDERED, "DPO/2026/17"));
        assertThat(store.maintenance.lags()).allMatch(Lag::isNone);
        store.opened("Janssens", "An");
        assertThat(store.maintenance.lags()).allMatch(lag -> lag.unordered() == 3);
        Followers.of(store.registryRole).getFirst().run();
        assertThat(store.maintenance.lags().getFirst().isNone()).isTrue();
        assertThat(store.maintenance.lags().getLast().behind()).isEqualTo(3);
        assertThat(store.maintenance.lags().getLast().waitingSince()).isPresent();
    }

    private List<Broken> broken() {
        return store.maintenance.verify(_ -> {}).broken();
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> store.registryRole.run(new Pipeline().then(sql)))
                .as(sql)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("23514");
    }
}
