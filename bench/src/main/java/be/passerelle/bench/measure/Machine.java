// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/// The machine that measures, and how busy others keep it.
public final class Machine {

    private static final int FLUSHES = 201;
    private static final int PAGE = 8192;

    private Machine() {}

    /// One line: processor, cores, memory, Java, load of the last minute, time of one flush to disk, date.
    public static String describe() {
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %d MB heap at most, Java %s, load %s, flush to disk %d µs, %s",
                processor(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() / 1_048_576,
                Runtime.version(),
                load(),
                flushMicroseconds(),
                Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MINUTES));
    }

    /// The load average of the last minute, or `unknown` where the system tells none.
    public static String load() {
        return firstLine(Path.of("/proc/loadavg"), "").split(" ", -1)[0].isEmpty()
                ? "unknown"
                : firstLine(Path.of("/proc/loadavg"), "").split(" ", -1)[0];
    }

    /// The median time of writing one page at the end of a file and flushing it to disk: what a durable commit costs
    /// at least.
    static long flushMicroseconds() {
        try {
            Path file = Files.createTempFile("flush", ".bench");
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                long[] taken = new long[FLUSHES];
                for (int i = 0; i < FLUSHES; i++) {
                    channel.write(ByteBuffer.allocate(PAGE));
                    long from = System.nanoTime();
                    channel.force(false);
                    taken[i] = System.nanoTime() - from;
                }
                Arrays.sort(taken);
                return taken[FLUSHES / 2] / 1000;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary file can be written", e);
        }
    }

    private static String processor() {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.exists(info)) {
            return System.getProperty("os.arch", "");
        }
        try (Stream<String> lines = Files.lines(info)) {
            return lines.filter(l -> l.startsWith("model name"))
                    .map(l -> l.substring(l.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch", ""));
        } catch (IOException e) {
            throw new UncheckedIOException("no " + info, e);
        }
    }

    private static String firstLine(Path file, String otherwise) {
        try (Stream<String> lines = Files.exists(file) ? Files.lines(file) : Stream.of(otherwise)) {
            return lines.findFirst().orElse(otherwise);
        } catch (IOException e) {
            throw new UncheckedIOException("no " + file, e);
        }
    }
}
