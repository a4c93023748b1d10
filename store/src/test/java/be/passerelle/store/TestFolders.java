// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder for what a test throws away, in the machine's memory where it lends some as a disk: a database is copied
/// there in a tenth of the time.
public final class FolderInMemory {

    private static final Path MEMORY = Path.of("/dev/shm");

    /// Room for the databases of one test, and for what grows in them.
    private static final long NEEDED = 1L << 30;

    private FolderInMemory() {}

    /// A new one; whoever asked for it deletes it.
    public static Path make(String prefix) {
        try {
            return isRoomy() ? Files.createTempDirectory(MEMORY, prefix) : Files.createTempDirectory(prefix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoomy() throws IOException {
        return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > NEEDED;
    }
}
