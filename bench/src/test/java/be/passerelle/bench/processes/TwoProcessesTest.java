// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The short form of `bench/run processes`.
@Tag("kill")
class TwoProcessesTest {

    @Test
    void nothingIsLostOrDoubledAndEverybodyStaysSignedIn(@TempDir Path folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProcessesBench.Plan plan = new ProcessesBench.Plan(300, 2, Duration.ofSeconds(2));

        boolean held = ProcessesBench.run(
                new PrintStream(out, true, StandardCharsets.UTF_8), folder.resolve("processes"), plan);

        assertThat(held).as(out.toString(StandardCharsets.UTF_8)).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8)).containsPattern("processes killed \\| [2-9]");
    }
}
