// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.postgres.EmbeddedPostgres;
import be.passerelle.postgres.EmbeddedPostgresException;
import be.passerelle.postgres.RunningPostgres;
import be.passerelle.store.Backup;
import be.passerelle.store.BackupCheck;
import be.passerelle.store.DataSources;
import be.passerelle.store.DatabaseAddress;
import be.passerelle.store.Maintenance;
import be.passerelle.store.Restore;
import be.passerelle.store.UnusableDatabase;
import be.passerelle.store.UnusableKeys;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/// What is done with backups beside a running server, or without any database: no part of a server is started
/// for it.
final class BackupChores {

    private final Path data;
    private final PrintStream out;
    private final PrintStream err;

    /// @param data the folder of the installation
    BackupChores(Path data, PrintStream out, PrintStream err) {
        this.data = data;
        this.out = out;
        this.err = err;
    }

    /// Takes a backup: of the external database, of the embedded one that another process runs, or of one that
    /// is started for it.
    ///
    /// @return the status for the shell
    int take(Path file, Optional<DatabaseAddress> external) {
        try {
            Optional<DatabaseAddress> running = external.isPresent()
                    ? external
                    : RunningPostgres.in(data)
                            .map(found -> new DatabaseAddress(found.jdbcUrl(), found.user(), found.password()));
            if (running.isPresent()) {
                take(file, running.get());
                return 0;
            }
            out.println("Starting the database");
            try (var postgres = EmbeddedPostgres.start(data)) {
                take(file, new DatabaseAddress(postgres.jdbcUrl(), postgres.user(), postgres.password()));
            }
            return 0;
        } catch (UnusableKeys | UnusableDatabase | EmbeddedPostgresException | UncheckedIOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private void take(Path file, DatabaseAddress address) {
        try (var sources = DataSources.beside(address)) {
            out.println("Backed up %d acts into %s".formatted(Maintenance.backup(file, data, sources), file));
        }
        out.println("Their keys are in %s: keep it apart, and only the newest one".formatted(Backup.keysOf(file)));
        out.println("Both are sealed: a restore needs master.keys and checkpoint.key of %s".formatted(data));
    }

    /// Looks whether a copy is whole, and gives what opens it where that is asked for.
    ///
    /// @return the status for the shell
    int check(Options.Task.CheckBackup task) {
        try {
            var check = new BackupCheck(data, task.checkpoints());
            var whole = check.look(task.file());
            out.println("%s is whole: %s of %s, signed with the key %s"
                    .formatted(
                            task.file(),
                            whole.keys() ? "the keys" : "what was recorded",
                            whole.taken(),
                            whole.signer()));
            task.openingKey().ifPresent(into -> {
                check.openingKey(task.file(), into);
                out.println("What opens it, and no other, is in %s".formatted(into));
            });
            return 0;
        } catch (Restore.Refused | UnusableKeys | UncheckedIOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }
}
