// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/// PostgreSQL's own programs (`postgres`, `initdb`, `pg_ctl`), unpacked once from the jar that brings them.
record Programs(Path home) {

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    static Programs unpackedIn(Path folder) {
        var archive = archive();
        try {
            var connection = archive.openConnection();
            connection.setUseCaches(false);
            var home = folder.resolve("postgresql-" + Long.toHexString(connection.getContentLengthLong()));
            Files.createDirectories(folder);
            try (var lock = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var in = connection.getInputStream()) {
                lock.lock();
                if (!Files.exists(home)) {
                    unpack(in, home);
                }
            }
            return new Programs(home.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be unpacked in " + folder, e);
        }
    }

    String postgres() {
        return program("postgres");
    }

    String initdb() {
        return program("initdb");
    }

    String pgCtl() {
        return program("pg_ctl");
    }

    int majorVersion() {
        var outcome = Command.of(postgres(), "--version").run(Duration.ofSeconds(20));
        var version = VERSION.matcher(outcome.output());
        if (!outcome.succeeded() || !version.find()) {
            throw new EmbeddedPostgresException("""
                    The PostgreSQL that comes with Passerelle does not run on this machine:
                    %s
                    Give Passerelle a PostgreSQL of its own with --database.
                    """.formatted(outcome.output()));
        }
        return Integer.parseInt(version.group(1));
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void unpack(InputStream archive, Path home) throws IOException {
        var unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
        Archive.delete(unfinished);
        Files.createDirectories(unfinished);
        Archive.unpack(archive, unfinished);
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static URL archive() {
        var name = "/postgres-%s-%s.txz".formatted(system(), processor());
        var archive = Programs.class.getResource(name);
        if (archive == null) {
            throw new EmbeddedPostgresException("""
                    Passerelle brings no PostgreSQL for this machine (%s %s).
                    Give it a PostgreSQL of its own with --database.
                    """.formatted(system(), processor()));
        }
        return archive;
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name;
    }

    private static String processor() {
        return switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
    }
}
