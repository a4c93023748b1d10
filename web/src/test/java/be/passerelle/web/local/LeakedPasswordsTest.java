// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeakedPasswordsTest {

    /// As the list of Have I Been Pwned is written: in order, with how often each was seen.
    static final List<String> LINES = Stream.concat(
                    Stream.of("four words in a row", "password"),
                    IntStream.range(0, 500).mapToObj(number -> "leaked " + number))
            .map(LeakedPasswordsTest::sha1)
            .sorted()
            .map(hash -> hash + ":" + (1 + hash.charAt(0) * hash.charAt(1)))
            .toList();

    @TempDir
    private Path folder;

    @Test
    void eachOneOfTheListIsFoundAndNoOther() {
        for (String end : List.of("", "\n", "\r\n")) {
            LeakedPasswords list = list(String.join("\n", LINES) + end);
            assertThat(list.isKept()).isTrue();
            for (int number = 0; number < 500; number++) {
                assertThat(list.holds("leaked " + number))
                        .as("leaked %s", number)
                        .isTrue();
                assertThat(list.holds("not leaked " + number)).isFalse();
            }
            assertThat(list.holds("password")).isTrue();
            assertThat(list.holds("")).isFalse();
        }
    }

    /// The hash of "password", as it is known everywhere.
    @Test
    void itIsTheHashThatSuchListsHave() {
        assertThat(list("5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8:9545824").holds("password"))
                .isTrue();
        assertThat(list("5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8").holds("password"))
                .isTrue();
    }

    @Test
    void whatIsNoSuchListIsRefused() {
        for (String wrong : List.of(
                "password\nqwerty\n", "", LINES.getFirst() + "\npassword\n", String.join("\n", LINES.reversed()))) {
            assertThatThrownBy(() -> list(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(LeakedPasswords.in(folder.resolve("none")).isKept()).isFalse();
        assertThat(LeakedPasswords.none().holds("password")).isFalse();
    }

    private LeakedPasswords list(String lines) {
        try {
            return LeakedPasswords.in(Files.writeString(folder.resolve("list"), lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha1(String password) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8)))
                    .toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
