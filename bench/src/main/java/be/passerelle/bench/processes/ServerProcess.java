// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The server as `./run` starts it, in a process of its own.
///
/// @param log what it prints
public record ServerProcess(Process process, int port, Path log) implements AutoCloseable {

    private static final Duration MOST = Duration.ofMinutes(40);

    /// Starts it and waits until it is ready.
    ///
    /// @param options as on the command line, without the port
    public static ServerProcess start(int port, Path log, List<String> options) {
        try {
            List<String> command = new ArrayList<>();
            command.add(ProcessHandle.current().info().command().orElse("java"));
            command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-Duser.timezone=UTC"));
            command.add("-Dpasserelle.postgres.programs=" + System.getProperty("passerelle.postgres.programs", ""));
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), "be.passerelle.demo.Demo"));
            command.addAll(List.of("--port", String.valueOf(port)));
            command.addAll(options);
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            ServerProcess server = new ServerProcess(process, port, log);
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("the server cannot be started", e);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("there is no free port", e);
        }
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /// The process that it is.
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /// Kills it, as when the power fails.
    void kill() {
        process.destroyForcibly();
        await();
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

    @Override
    public void close() {
        process.destroy();
        if (!await()) {
            process.destroyForcibly();
        }
    }

    private boolean await() {
        try {
            return process.waitFor(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
