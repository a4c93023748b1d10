// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/// A database with our tables and nothing in them, made once in a process: to make one takes seconds, to copy its
/// stopped server a tenth of one. Each copy is a server of its own, which a test may tamper with or kill.
public final class EmptyDatabase {

    private static final Path MADE = make();

    private EmptyDatabase() {}

    /// Puts a copy into a folder, where the next start finds it.
    ///
    /// @param folder empty, or not there yet
    public static void copyTo(Path folder) {
        try {
            Files.walkFileTree(MADE, new Copying(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path make() {
        Path folder = FolderInMemory.make("passerelle-empty");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> TestDatabase.delete(folder)));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            DataSources.open(new DatabaseAddress(postgres.jdbcUrl(), postgres.user(), postgres.password()))
                    .close();
        }
        return folder;
    }

    private static final class Copying extends SimpleFileVisitor<Path> {

        private final Path target;

        Copying(Path target) {
            this.target = target;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            Path copy = target.resolve(MADE.relativize(folder));
            if (!Files.exists(copy)) {
                // The server refuses a folder that others may enter.
                Files.copy(folder, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.copy(file, target.resolve(MADE.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
        }
    }
}
