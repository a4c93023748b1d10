// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Each measurement starts, runs for a moment and prints its table: the numbers themselves are nobody's
/// test. Those that need a server of their own are tried beside themselves.
@Tag("measure")
class BenchTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void foldsFiles() {
        assertThat(run("fold")).isZero();
        assertThat(printed(out)).contains("| fold + next + entitlements, 40 acts |", "files per second and core");
    }

    @Test
    void recordsActsBesideItsPeers() {
        assertThat(run("acts")).isZero();
        assertThat(printed(out))
                .contains(
                        "| Passerelle: acts through the desk |",
                        "| fair floor: the same rows by a bare client |",
                        "| Flowable CMMN: task completions |",
                        "| bare insert and commit |",
                        "| computes what lists show |");
    }

    @Test
    void tellsWhatStatementsCost() {
        assertThat(run("statements")).isZero();
        assertThat(printed(out)).contains("INSERT INTO stream_key").contains("| SELECT act.");
    }

    @Test
    void saysWhenThereIsNoSuchMeasurement() {
        assertThat(run("speed")).isEqualTo(2);
        assertThat(printed(err)).contains("no measurement \"speed\"");
    }

    private int run(String what) {
        return Bench.run(what, 1, Duration.ofMillis(200), new PrintStream(out, true), new PrintStream(err, true));
    }

    private static String printed(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
