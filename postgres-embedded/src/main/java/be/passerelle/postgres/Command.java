// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.postgres;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A short program that is run to its end; what it wrote is kept for the error message.
record Command(List<String> words) {

    record Outcome(int status, String output) {

        boolean succeeded() {
            return status == 0;
        }
    }

    static Command of(String... words) {
        return new Command(List.of(words));
    }

    static boolean exists(String program) {
        return pathOf(program) != null;
    }

    static @Nullable Path pathOf(String program) {
        var path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        for (var folder : path.split(File.pathSeparator, -1)) {
            var candidate = Path.of(folder.isEmpty() ? "." : folder, program);
            if (Files.isExecutable(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /// Output goes to a file and not to a pipe: a server that is left behind would hold the pipe open for ever.
    Outcome run(Duration limit) {
        try {
            var output = Files.createTempFile("passerelle-", ".out");
            try {
                var process = builder()
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
                process.getOutputStream().close();
                if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly();
                    return new Outcome(-1, words.getFirst() + " did not finish within " + limit.toSeconds() + " s");
                }
                return new Outcome(process.exitValue(), read(output));
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresException("Interrupted while running " + words.getFirst(), e);
        }
    }

    /// The same words and zone everywhere, and no setting of another PostgreSQL.
    ProcessBuilder builder() {
        var builder = new ProcessBuilder(words);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        environment.put("LC_ALL", "C");
        environment.put("LANG", "C");
        environment.put("TZ", "UTC");
        return builder;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
    }
}
