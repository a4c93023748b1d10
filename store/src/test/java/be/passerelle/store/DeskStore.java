// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.law.LawInForce;
import be.passerelle.registry.InFile;
import be.passerelle.registry.Intention;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.Registry;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.log.Log;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.key.KeyVault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;

/// A store with its registry, for tests: the clock stands on 2 March 2026.
final class DeskStore implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    final TestDatabase database = TestDatabase.start();
    final Transactions registryRole = database.sources().registry();
    final Transactions readerRole = database.sources().reader();
    final KeyVault vault = database.vault();
    final Log log = new PostgresLog(registryRole, vault, LawInForce.read().version());
    final Registry registry = new Registry(log, LawInForce.read(), Members.registers());
    final ProjectionRefresh refresh = new ProjectionRefresh(registryRole, log, LawInForce.read(), Members.registers());
    final InstallationClockTable clock = new InstallationClockTable(registryRole, true, refresh::refresh);
    final PostgresFileStore files = new PostgresFileStore(registryRole, vault);
    final PostgresWorklists worklists = new PostgresWorklists(registryRole, readerRole, files);
    final SearchKeyTable search = new SearchKeyTable(readerRole);
    final AccessLogTable accessLog = new AccessLogTable(registryRole);
    final Maintenance maintenance =
            new Maintenance(database.folder(), database.sources(), refresh, LawInForce.read(), Members.registers());

    DeskStore() {
        clock.beginOn(TODAY);
    }

    /// An empty store that can open what the keys of this one wrap.
    DeskStore withTheSameMasterKeys() {
        DeskStore other = new DeskStore();
        try {
            Files.copy(
                    MasterKeyFile.in(database.folder()),
                    MasterKeyFile.in(other.database.folder()),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return other;
    }

    CaseFileId opened(String familyName, String givenName) {
        CaseFileId file = Members.newFile();
        assertThat(registry.record(Members.opened(file, familyName, givenName))).isInstanceOf(Outcome.Recorded.class);
        return file;
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
