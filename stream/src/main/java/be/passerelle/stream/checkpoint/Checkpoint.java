// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.checkpoint;

import be.passerelle.stream.row.Fields;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/// A checkpoint: what the log was at a moment, in a text that is signed as it stands.
///
/// @param number its place among the checkpoints, from 1
/// @param takenAt when it was taken
/// @param signer the identifier of the key that signs it
/// @param streams how many streams there are
/// @param root the root of the tree over their heads, in the order of their identifiers as written
/// @param accesses how many lines the access log has
/// @param accessHead the hash of the last of them
/// @param previous the SHA-256 of the text of the checkpoint before; 32 zeros for the first
/// @param signature over the text without its last line
public record Checkpoint(
        long number,
        Instant takenAt,
        String signer,
        long streams,
        byte[] root,
        long accesses,
        byte[] accessHead,
        byte[] previous,
        byte[] signature) {

    private static final String TITLE = "passerelle checkpoint 1";
    private static final String SIGNATURE = "signature";
    private static final List<String> NAMES =
            List.of("number", "taken", "signer", "streams", "root", "accesses", "access-head", "previous", SIGNATURE);
    private static final HexFormat HEX = HexFormat.of();

    /// What the first checkpoint follows.
    public static byte[] none() {
        return new byte[32];
    }

    /// The same, signed.
    public Checkpoint signedBy(InstallationKey key) {
        return new Checkpoint(
                number, takenAt, signer, streams, root, accesses, accessHead, previous, key.sign(signedText()));
    }

    /// Whether it is signed by the owner of this key.
    public boolean isSignedBy(PublicKey key) {
        return signer.equals(InstallationKey.id(key)) && InstallationKey.signed(key, signedText(), signature);
    }

    /// The whole text, ten lines.
    public String text() {
        return signedText() + SIGNATURE + ": " + Base64.getEncoder().encodeToString(signature) + "\n";
    }

    /// What the next checkpoint carries of this one.
    public byte[] digest() {
        return Fields.sha256(text().getBytes(StandardCharsets.UTF_8));
    }

    private String signedText() {
        List<String> values = List.of(
                Long.toString(number),
                takenAt.toString(),
                signer,
                Long.toString(streams),
                HEX.formatHex(root),
                Long.toString(accesses),
                HEX.formatHex(accessHead),
                HEX.formatHex(previous));
        StringBuilder text = new StringBuilder(TITLE).append('\n');
        for (int i = 0; i < values.size(); i++) {
            text.append(NAMES.get(i)).append(": ").append(values.get(i)).append('\n');
        }
        return text.toString();
    }

    /// Reads the ten lines.
    ///
    /// @throws IllegalArgumentException when they are none of a checkpoint
    public static Checkpoint parse(List<String> lines) {
        if (lines.size() != NAMES.size() + 1 || !lines.getFirst().equals(TITLE)) {
            throw new IllegalArgumentException("this is no checkpoint");
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            String begin = NAMES.get(i) + ": ";
            String line = lines.get(i + 1);
            if (!line.startsWith(begin)) {
                throw new IllegalArgumentException("the checkpoint lacks its line “" + NAMES.get(i) + "”");
            }
            values.add(line.substring(begin.length()));
        }
        try {
            return new Checkpoint(
                    Long.parseLong(values.get(0)),
                    Instant.parse(values.get(1)),
                    values.get(2),
                    Long.parseLong(values.get(3)),
                    HEX.parseHex(values.get(4)),
                    Long.parseLong(values.get(5)),
                    HEX.parseHex(values.get(6)),
                    HEX.parseHex(values.get(7)),
                    Base64.getDecoder().decode(values.get(8)));
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("the checkpoint has no moment", e);
        }
    }
}
