// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void showsItsHelp() {
        assertThat(run("--help")).isZero();
        assertThat(text(out)).startsWith("Usage: ./run");
    }

    @Test
    void endsWithTheStatusOfWrongUse() {
        assertThat(run("--port", "x")).isEqualTo(2);
        assertThat(text(err)).contains("--port takes a whole number");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void doesNotPutInventedPeopleIntoAnExternalDatabase() {
        assertThat(run("--database", "postgresql://owner:secret@db.example/passerelle"))
                .isEqualTo(2);
        assertThat(text(err)).contains("--allow-demonstration").doesNotContain("secret");
    }

    private int run(String... arguments) {
        return Demo.run(List.of(arguments), print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
