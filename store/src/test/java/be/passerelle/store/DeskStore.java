// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.law.LawInForce;
import be.passerelle.law.language.Language;
import be.passerelle.registry.FirstMandates;
import be.passerelle.registry.FirstMandates.Beginner;
import be.passerelle.registry.InFile;
import be.passerelle.registry.Intention;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.Registry;
import be.passerelle.registry.contract.ErasureContract;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.erasure.Erasures;
import be.passerelle.registry.log.Log;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.key.KeyVault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A store with its registry, for tests: the clock stands on 2 March 2026.
final class DeskStore implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    final TestDatabase database;
    final Transactions registryRole;
    final Reading readerRole;
    final KeyVault vault;
    final Log log;
    final Registry registry;
    final ProjectionRefresh refresh;
    final InstallationClockTable clock;
    final PostgresFileStore files;
    final PostgresWorklists worklists;
    final SearchKeyTable search;
    final AccessLogTable accessLog;
    final Maintenance maintenance;

    private int noted;

    DeskStore() {
        this(TestDatabase.start());
    }

    private DeskStore(TestDatabase database) {
        this.database = database;
        this.registryRole = database.sources().registry();
        this.readerRole = database.sources().reader();
        this.vault = database.vault();
        this.log = new PostgresLog(registryRole, vault, LawInForce.read().version());
        this.registry = new Registry(log, LawInForce.read(), Members.registers());
        this.refresh = new ProjectionRefresh(registryRole, log, LawInForce.read(), Members.registers());
        this.clock = new InstallationClockTable(registryRole, true, refresh::refresh);
        this.files = new PostgresFileStore(registryRole, vault);
        this.worklists = new PostgresWorklists(registryRole, readerRole);
        this.search = new SearchKeyTable(readerRole);
        this.accessLog = new AccessLogTable(registryRole, this::everySecondBySystem);
        this.maintenance =
                new Maintenance(database.folder(), database.sources(), refresh, LawInForce.read(), Members.registers());
        clock.beginOn(TODAY);
    }

    private Optional<String> everySecondBySystem() {
        noted++;
        return noted % 2 == 1 ? Optional.of("cases") : Optional.empty();
    }

    /// An empty store that can open what the keys of this one wrap, and knows nobody who signs.
    DeskStore withTheSameMasterKeys() {
        return with(Map.of(MasterKeyFile.in(database.folder()), MasterKeyFile::in));
    }

    /// An empty store with all keys of this one: what a restore on another machine needs.
    DeskStore withTheSameKeys() {
        return with(Map.of(
                MasterKeyFile.in(database.folder()), MasterKeyFile::in,
                CheckpointKeys.in(database.folder()), CheckpointKeys::in));
    }

    private static DeskStore with(Map<Path, UnaryOperator<Path>> keys) {
        TestDatabase other = TestDatabase.start();
        keys.forEach((own, theirs) -> {
            try {
                Files.copy(own, theirs.apply(other.folder()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new DeskStore(other);
    }

    Restore.Restored restore(Path file, Path keys, long erased) {
        return maintenance.restore(file, keys, erased, Optional.empty(), _ -> {});
    }

    CaseFileId opened(String familyName, String givenName) {
        CaseFileId file = Members.newFile();
        assertThat(registry.record(Members.opened(file, familyName, givenName))).isInstanceOf(Outcome.Recorded.class);
        return file;
    }

    /// Gives those two their mandates who erase in tests, and as many keepers of mandates as that takes:
    /// the institute and four entries.
    void mandateOfficers() {
        List<Beginner> beginners = List.of(
                beginner("keeper-1", Role.ORGANISATION_ADMINISTRATOR),
                beginner("keeper-2", Role.ORGANISATION_ADMINISTRATOR),
                beginner(ErasureContract.ONE.person().key(), Role.SECURITY_OFFICER),
                beginner(ErasureContract.OTHER.person().key(), Role.SECURITY_OFFICER));
        assertThat(new FirstMandates(log, LawInForce.read()).record(Members.newCommand(), beginners))
                .isEqualTo(new FirstMandates.Answer.Recorded(4));
    }

    private static Beginner beginner(String key, Role role) {
        return new Beginner(key, "Given", "Name", Invented.number(key), role, List.of(Language.FR));
    }

    Erasures erasures() {
        return new Erasures(log, new PostgresErasures(registryRole), LawInForce.read());
    }

    void record(Viewer viewer, InFile acts) {
        assertThat(registry.record(Intention.of(Members.newCommand(), viewer, acts)))
                .isInstanceOf(Outcome.Recorded.class);
    }

    @Override
    public void close() {
        database.close();
    }
}
