// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The short form of `bench/run verify`.
@Tag("measure")
class VerifyBenchTest {

    @Test
    void verifiesARecordThatHolds(@TempDir Path folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean fine = VerifyBench.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                folder.resolve("verify"),
                new MadeRecord.Size(40, 300, 20),
                1);
        assertThat(fine).as(out.toString(StandardCharsets.UTF_8)).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "Verifying 40 streams of 300 acts, 20 checkpoints",
                        "| roots alone, each over all heads anew |");
    }
}
