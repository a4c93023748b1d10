// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.pages;

import be.passerelle.store.DatabaseAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The server as `./run` starts it, with an invented population, in a process of its own.
public final class Demonstration implements AutoCloseable {

    private static final Duration MOST = Duration.ofMinutes(40);
    private static final int PORT_LINE = 3;

    private final Path folder;
    private final int port;
    private final Path log;
    private final Process process;

    private Demonstration(Path folder, int port, Path log, Process process) {
        this.folder = folder;
        this.port = port;
        this.log = log;
        this.process = process;
    }

    /// Starts it and waits until it is ready; an empty folder is filled with people first, a full one is used again.
    public static Demonstration with(int people, Path folder) {
        try {
            Files.createDirectories(folder);
            int port = freePort();
            Path log = folder.resolveSibling(folder.getFileName() + ".log");
            List<String> command = new ArrayList<>();
            command.add(ProcessHandle.current().info().command().orElse("java"));
            command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-Duser.timezone=UTC"));
            command.add("-Dpasserelle.postgres.programs=" + System.getProperty("passerelle.postgres.programs", ""));
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), "be.passerelle.demo.Demo"));
            command.addAll(List.of("--people", String.valueOf(people), "--port", String.valueOf(port)));
            command.addAll(List.of("--data", folder.toString()));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Demonstration demonstration = new Demonstration(folder, port, log, process);
            demonstration.awaitReady();
            return demonstration;
        } catch (IOException e) {
            throw new UncheckedIOException("the server cannot be started", e);
        }
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
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

    String password() {
        try {
            return Files.readString(cluster().resolve("password"), StandardCharsets.US_ASCII)
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

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + MOST.toNanos();
        while (System.nanoTime() < end) {
            if (Files.exists(log) && Files.readString(log).contains("Passerelle is ready")) {
                return;
            }
            try {
                if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("the server ended: see " + log);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the server started", e);
            }
        }
        throw new IllegalStateException("the server is not ready after " + MOST);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
