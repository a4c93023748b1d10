// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The server's main process, as its file `postmaster.pid` and the machine describe it.
record Postmaster(long pid, Path data) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// The process that holds the folder, if one does. The number alone proves nothing: after a restart of the
    /// machine it may be anybody's, so the process must be a postgres that was started for this folder.
    static Optional<Postmaster> holding(Path data) {
        return pidFile(data)
                .map(lines -> new Postmaster(Long.parseLong(lines.getFirst().strip()), data))
                .filter(Postmaster::isAlive)
                .filter(Postmaster::servesItsFolder);
    }

    /// The last line of the file says so once the server takes connections.
    static boolean isReady(Path data, long pid) {
        return pidFile(data)
                .filter(lines -> lines.getFirst().strip().equals(Long.toString(pid)))
                .filter(lines -> lines.size() >= 8 && lines.get(7).strip().equals("ready"))
                .isPresent();
    }

    /// Where the server of a folder takes connections; empty while it does not.
    static Optional<Integer> readyPort(Path data) {
        return holding(data)
                .filter(postmaster -> isReady(data, postmaster.pid()))
                .flatMap(_ -> pidFile(data))
                .map(lines -> Integer.parseInt(lines.get(3).strip()));
    }

    /// A killed server can stay a zombie until its parent notices, or for ever where nothing collects zombies;
    /// PostgreSQL would take it for a living one. Waits, then removes the file of a zombie in an empty folder.
    static void clearAfterKill(Path data) {
        var lines = pidFile(data);
        if (lines.isEmpty()) {
            return;
        }
        var dead = new Postmaster(Long.parseLong(lines.get().getFirst().strip()), data);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (dead.isZombie() || dead.folderIsInUse()) {
            if (System.nanoTime() > end) {
                dead.removeFileOfZombie();
                return;
            }
            pause();
        }
    }

    boolean isAlive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false) && !isZombie();
    }

    boolean isZombie() {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"), StandardCharsets.ISO_8859_1);
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean servesItsFolder() {
        var arguments = commandLine();
        return arguments.contains("postgres") && arguments.contains(data.toString());
    }

    private String commandLine() {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            var info = ProcessHandle.of(pid).map(ProcessHandle::info);
            return info.flatMap(ProcessHandle.Info::commandLine).orElse("");
        }
    }

    /// The server's own children work in the data folder; they leave soon after a killed server, but not at
    /// once.
    private boolean folderIsInUse() {
        return ProcessHandle.allProcesses().anyMatch(process -> {
            try {
                var folder = Path.of("/proc", Long.toString(process.pid()), "cwd");
                return Files.isSymbolicLink(folder)
                        && Files.readSymbolicLink(folder).equals(data);
            } catch (IOException e) {
                return false;
            }
        });
    }

    private void removeFileOfZombie() {
        if (!isZombie() || folderIsInUse()) {
            return;
        }
        try {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<List<String>> pidFile(Path data) {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"), StandardCharsets.ISO_8859_1);
            var readable = !lines.isEmpty() && lines.getFirst().strip().matches("\\d{1,10}");
            return readable ? Optional.of(lines) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresException("Interrupted while waiting for PostgreSQL", e);
        }
    }
}
