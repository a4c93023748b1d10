// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.postgres.EmbeddedPostgres;
import java.nio.file.Path;

/// A database with our tables and nothing in them, made once in a process: to make one takes seconds, to copy its
/// stopped server a tenth of one. Each copy is a server of its own, which a test may tamper with or kill.
public final class EmptyDatabase {

    private static final Path MADE = make();

    private EmptyDatabase() {}

    /// Puts a copy into a folder, where the next start finds it.
    ///
    /// @param folder empty, or not there yet
    public static void copyTo(Path folder) {
        TestFolders.copy(MADE, folder);
    }

    private static Path make() {
        Path folder = TestFolders.inMemory("passerelle-empty");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> TestFolders.delete(folder)));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            DataSources.open(new DatabaseAddress(postgres.jdbcUrl(), postgres.user(), postgres.password()))
                    .close();
        }
        return folder;
    }
}
