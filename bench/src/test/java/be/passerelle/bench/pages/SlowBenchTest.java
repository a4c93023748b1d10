// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The short form of `bench/run slow`.
@Tag("measure")
class SlowBenchTest {

    @Test
    void looksAtWorklistsBesideSlowCallers(@TempDir Path folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        SlowBench.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                folder.resolve("slow"),
                30,
                1,
                Duration.ofMillis(300));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Pages beside 30 slow callers")
                .containsPattern("beside over without, pair by pair \\| [0-9.]+ ×");
    }
}
