// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.stream.Stream;

/// Folders that tests throw away, with the data of a database that is stopped, or without.
public final class TestFolders {

    /// Where Linux lends memory as a disk.
    private static final Path MEMORY = Path.of("/dev/shm");

    /// Room for the databases of one test, and for what grows in them.
    private static final long NEEDED = 1L << 30;

    private TestFolders() {}

    /// A new one, in memory where the machine lends some: a database is copied there in a tenth of the time. Whoever
    /// asked for it deletes it.
    public static Path inMemory(String prefix) {
        try {
            return isRoomy() ? Files.createTempDirectory(MEMORY, prefix) : Files.createTempDirectory(prefix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoomy() throws IOException {
        return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > NEEDED;
    }

    /// Copies what a folder holds, with the rights on it: the database server refuses a folder that others may enter.
    ///
    /// @param target empty, or not there yet
    public static void copy(Path folder, Path target) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                    Path copy = target.resolve(folder.relativize(each));
                    if (!Files.exists(copy)) {
                        Files.copy(each, copy, StandardCopyOption.COPY_ATTRIBUTES);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                    Files.copy(each, target.resolve(folder.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Deletes a folder and what is in it; one that does not exist is fine.
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
