// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.key;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.row.Chain;
import be.passerelle.stream.row.Envelope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The worked example of docs/record.md, computed anew: whoever writes a reader of their own checks it
/// against this.
class RecordDocTest {

    private static final Path DOC = Path.of("..", "docs", "record.md");
    private static final CaseFileId FILE = CaseFileId.of("0b6cf9b2-3f0e-4d2c-9a53-7c2f0f3f5a11");

    @Test
    void the_worked_example_is_what_we_write() throws IOException {
        DataKey key = DataKey.of(counting(32));
        Envelope envelope = new Envelope(
                FILE.kind(),
                FILE.value(),
                1,
                0,
                LocalDate.of(2026, 3, 2),
                Instant.parse("2026-03-02T08:00:00.000001Z"),
                "physician",
                "fund",
                "advisoryPhysician",
                UUID.fromString("7e57c0de-0000-4000-8000-000000000001"),
                "2026.1",
                "incapacity.prolonged",
                1);
        byte[] content = "{\"until\":\"2026-09-21\"}".getBytes(StandardCharsets.UTF_8);
        byte[] payload = key.seal(content, envelope.toBytes(), counting(12));
        byte[] hash = Chain.next(Chain.start(), envelope, payload);

        String doc = Files.readString(DOC);
        assertThat(doc).as("envelope:\n%s", lines(envelope.toBytes())).contains(lines(envelope.toBytes()));
        assertThat(doc).as("payload:\n%s", lines(payload)).contains(lines(payload));
        assertThat(doc).as("hash:\n%s", lines(hash)).contains(lines(hash));
        byte[] context = StoredKey.context(FILE, KeyKind.CONTENT);
        assertThat(doc).as("context of the key:\n%s", lines(context)).contains(lines(context));
        String master = MasterKeySet.id(key);
        assertThat(doc).as("identifier of a master key: %s", master).contains(master);
    }

    /// The bytes 0, 1, 2…
    private static byte[] counting(int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    /// Thirty-two bytes in a line.
    private static String lines(byte[] bytes) {
        return HexFormat.of().formatHex(bytes).replaceAll("(.{64})(?=.)", "$1\n");
    }
}
