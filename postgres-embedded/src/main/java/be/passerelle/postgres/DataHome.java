// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The folder that keeps everything: a lock, so that one Passerelle at a time uses it, and one folder for each
/// major version of PostgreSQL, because a newer one cannot read the files of an older one.
public final class DataHome implements AutoCloseable {

    private static final String PREFIX = "postgresql-";
    private static final Pattern MAJOR = Pattern.compile(PREFIX + "\\d{1,3}");

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");

    private final Path folder;
    private final FileChannel lock;

    private DataHome(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /// Whether the folder holds a database that was completely made, of whatever version.
    public static boolean holdsDatabase(Path folder) {
        return Files.isDirectory(folder) && clusters(folder).stream().anyMatch(Cluster::exists);
    }

    /// Whether another Passerelle uses a folder now.
    static boolean isInUse(Path folder) {
        var lock = folder.resolve("lock");
        if (!Files.exists(lock)) {
            return false;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return !isFree(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be read", e);
        }
    }

    /// What the newest major version keeps in a folder.
    static Cluster newest(Path folder) {
        return clusters(folder).stream()
                .max(Comparator.comparing(Cluster::major))
                .orElseThrow();
    }

    static DataHome locked(Path folder) {
        try {
            makeForOwnerAlone(folder);
            var home = folder.toRealPath();
            var channel = FileChannel.open(
                    home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!isFree(channel)) {
                var holder = read(channel);
                channel.close();
                throw inUse(home, holder);
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataHome(home, channel);
        } catch (IOException e) {
            throw new EmbeddedPostgresException(
                    """
                    The data folder %s cannot be made or written (%s).
                    Choose another with --data, or change its rights.
                    """.formatted(folder.toAbsolutePath(), e.getClass().getSimpleName()), e);
        }
    }

    /// A folder that nobody else looks into; one that was made by somebody else keeps its rights.
    static void makeForOwnerAlone(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
        }
    }

    /// Lets another user pass through, who sees no names.
    void letThrough() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    Path programs() {
        return folder.resolve("programs");
    }

    Cluster cluster(int major) {
        return new Cluster(folder.resolve(PREFIX + major));
    }

    /// A new folder beside the data of an older PostgreSQL would look as if all were lost.
    void refuseOtherMajor(int major) {
        for (var found : clusters(folder)) {
            if (found.major() != major && found.exists()) {
                throw otherMajor(found.major(), major);
            }
        }
    }

    /// Deletes what this program made; refuses everything when one of the folders only has the name.
    void deleteClusters() {
        var clusters = clusters(folder);
        clusters.stream().filter(cluster -> !cluster.isOurs()).findFirst().ifPresent(stranger -> {
            throw new EmbeddedPostgresException("""
                    The folder %s was not made by Passerelle, or is damaged, so nothing is thrown away.
                    If nobody needs it, delete it yourself; else choose another folder with --data.
                    """.formatted(stranger.folder()));
        });
        for (var cluster : clusters) {
            try {
                Archive.delete(cluster.folder());
            } catch (IOException e) {
                throw new UncheckedIOException("the folder " + cluster.folder() + " cannot be deleted", e);
            }
        }
    }

    private static List<Cluster> clusters(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.filter(entry ->
                            MAJOR.matcher(String.valueOf(entry.getFileName())).matches())
                    .map(Cluster::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be read", e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgresException inUse(Path home, String holder) {
        var process = holder.isEmpty() ? "" : " (process " + holder + ")";
        return new EmbeddedPostgresException("""
                The data folder %s is in use by another Passerelle%s.
                Stop that one first, or choose another folder with --data. Several serve one database together only
                when it runs by itself: give each of them its address with --database.
                """.formatted(home, process));
    }

    private EmbeddedPostgresException otherMajor(int found, int ours) {
        return new EmbeddedPostgresException("""
                The data in %s was written by PostgreSQL %d; this Passerelle brings PostgreSQL %d.
                Make a backup with the Passerelle that wrote it, then restore that backup with this one.
                """.formatted(folder, found, ours));
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        var content = ByteBuffer.allocate(32);
        channel.read(content, 0);
        return new String(content.array(), 0, content.position(), StandardCharsets.US_ASCII).strip();
    }

    /// What one major version keeps: the data, the passwords and the log of the server.
    record Cluster(Path folder) {

        int major() {
            return Integer.parseInt(String.valueOf(folder.getFileName()).substring(PREFIX.length()));
        }

        Path data() {
            return folder.resolve("data");
        }

        /// Of the superuser, who makes the owner and its database and is not used again.
        Path superuserPasswordFile() {
            return folder.resolve("superuser-password");
        }

        Path ownerPasswordFile() {
            return folder.resolve("owner-password");
        }

        Path serverLog() {
            return folder.resolve("server.log");
        }

        /// What the server wrote before it ended by itself.
        Path logBefore() {
            return folder.resolve("server.log.before");
        }

        /// Written when the first start has succeeded; what an interrupted one left behind is not a cluster.
        boolean exists() {
            return Files.exists(folder.resolve("complete"));
        }

        /// Whether we began it: an interrupted first start leaves the password alone.
        boolean isOurs() {
            return exists() || Files.exists(superuserPasswordFile());
        }

        void markComplete() throws IOException {
            Files.createFile(folder.resolve("complete"));
        }

        static String password(Path file) throws IOException {
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        }

        void writeNewPasswords() throws IOException {
            for (var file : List.of(superuserPasswordFile(), ownerPasswordFile())) {
                var bytes = new byte[24];
                new SecureRandom().nextBytes(bytes);
                var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Files.deleteIfExists(file);
                Files.createFile(file, ownerOnly);
                Files.writeString(file, HexFormat.of().formatHex(bytes));
            }
        }
    }
}
