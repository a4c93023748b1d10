// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.pages;

import be.passerelle.bench.processes.ServerProcess;
import be.passerelle.postgres.EmbeddedPostgres;
import be.passerelle.store.DatabaseAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// The server as `./run` starts it, with an invented population, in a process of its own.
public final class Demonstration implements AutoCloseable {

    private static final int PORT_LINE = 3;

    private final Path folder;
    private final ServerProcess server;

    private Demonstration(Path folder, ServerProcess server) {
        this.folder = folder;
        this.server = server;
    }

    /// Starts it and waits until it is ready; an empty folder is filled with people first, a full one is used again.
    public static Demonstration with(int people, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the server cannot be started", e);
        }
        return new Demonstration(
                folder,
                ServerProcess.start(
                        ServerProcess.freePort(),
                        folder.resolveSibling(folder.getFileName() + ".log"),
                        List.of("--people", String.valueOf(people), "--data", folder.toString())));
    }

    URI address(String path) {
        return server.address(path);
    }

    /// Its database, and the owner of it.
    DatabaseAddress database() {
        return new DatabaseAddress(url(), "passerelle_owner", password());
    }

    /// The database that it works on, as the PostgreSQL driver names it.
    String url() {
        try (Stream<String> lines = Files.lines(cluster().resolve("data").resolve("postmaster.pid"))) {
            String databasePort = lines.skip(PORT_LINE).findFirst().orElseThrow();
            return "jdbc:postgresql://127.0.0.1:" + databasePort.strip() + "/passerelle";
        } catch (IOException e) {
            throw new UncheckedIOException("the database does not run", e);
        }
    }

    /// Processor time of the server, of its database and of all processes of that, in milliseconds.
    long processorMillis() {
        try (Stream<String> lines = Files.lines(cluster().resolve("data").resolve("postmaster.pid"))) {
            long postmaster = Long.parseLong(lines.findFirst().orElseThrow().strip());
            ProcessHandle database = ProcessHandle.of(postmaster).orElseThrow();
            return Stream.of(Stream.of(server.handle(), database), database.descendants())
                    .flatMap(all -> all)
                    .distinct()
                    .mapToLong(each ->
                            each.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException("the database does not run", e);
        }
    }

    /// A connection that may do anything.
    Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", EmbeddedPostgres.superuserPassword(folder));
    }

    String password() {
        try {
            return Files.readString(cluster().resolve("owner-password"), StandardCharsets.US_ASCII)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the database has no password", e);
        }
    }

    private Path cluster() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.getFileName().toString().startsWith("postgresql-"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("no " + folder, e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
