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

/// The short form of `bench/run pages`: copies of few files, looked at for a moment.
@Tag("measure")
class PagesBenchTest {

    @Test
    void looksAtWorklistsAndFilesOfAServerOfItsOwn(@TempDir Path folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        PagesBench.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                folder.resolve("pages"),
                new PagesBench.Files(120, 40),
                1,
                Duration.ofMillis(200));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("120 files", "without a pause", "a second between two pages")
                .containsPattern("case page of about 50 acts, p95 \\| [0-9.]+ ms");
    }
}
