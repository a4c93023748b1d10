// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.checkpoint;

import be.passerelle.stream.row.Fields;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/// A key that checkpoints are signed with, from one of them on, and who vouches for it: the first for itself,
/// each other one the key before it.
///
/// @param number its place among the keys of the installation, from 1
/// @param from the number of the first checkpoint that it signs
/// @param key the public key
/// @param signature over number, from, the SHA-256 of the line of the key before, and the key
public record Signer(int number, long from, PublicKey key, byte[] signature) {

    private static final String PURPOSE = "passerelle.signer.1";
    private static final byte[] NONE = new byte[32];

    /// The first key of an installation.
    public static Signer first(InstallationKey key) {
        return signed(1, 1, NONE, key, key);
    }

    /// A key that comes after this one.
    ///
    /// @param mine this key, which vouches for the next; the next one itself when this one is lost
    /// @param from the number of the first checkpoint that the next one signs
    public Signer then(InstallationKey next, InstallationKey mine, long from) {
        return signed(number + 1, from, digest(), next, mine);
    }

    private static Signer signed(int number, long from, byte[] before, InstallationKey key, InstallationKey by) {
        PublicKey pub = key.pair().getPublic();
        return new Signer(number, from, pub, by.sign(content(number, from, before, pub)));
    }

    /// The first key: whether it signed itself.
    boolean isFirst() {
        return number == 1 && from == 1 && InstallationKey.signed(key, content(number, from, NONE, key), signature);
    }

    /// Whether it follows a key, which vouched for it.
    boolean follows(Signer before) {
        return number == before.number + 1
                && from >= before.from
                && InstallationKey.signed(before.key, content(number, from, before.digest(), key), signature);
    }

    private static byte[] content(int number, long from, byte[] before, PublicKey key) {
        return new Fields(PURPOSE)
                .number(number)
                .number(from)
                .bytes(before)
                .bytes(key.getEncoded())
                .toBytes();
    }

    private byte[] digest() {
        return Fields.sha256(line().getBytes(StandardCharsets.US_ASCII));
    }

    /// One line: number, from, key (X.509) and signature in Base64.
    public String line() {
        Base64.Encoder encoder = Base64.getEncoder();
        return number + " " + from + " " + encoder.encodeToString(key.getEncoded()) + " "
                + encoder.encodeToString(signature);
    }

    /// @throws IllegalArgumentException when it is no such line
    public static Signer parse(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("a key of checkpoints has four parts");
        }
        Base64.Decoder decoder = Base64.getDecoder();
        try {
            return new Signer(
                    Integer.parseInt(parts[0]),
                    Long.parseLong(parts[1]),
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(decoder.decode(parts[2]))),
                    decoder.decode(parts[3]));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no key", e);
        }
    }
}
