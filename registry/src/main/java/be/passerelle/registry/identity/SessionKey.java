// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.identity;

import be.passerelle.stream.key.DataKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a session is kept under: the SHA-256 of the identifier that the browser holds. Who reads what is kept cannot
/// sign in with it. What nobody else shall read of a session is sealed under another digest of that identifier: it
/// opens for the browser that brings it, and for nobody who has the table.
public final class SessionKey {

    private static final byte[] CONTEXT = "session".getBytes(StandardCharsets.US_ASCII);

    private final String written;
    private final DataKey seal;

    private SessionKey(String written, DataKey seal) {
        this.written = written;
        this.seal = seal;
    }

    /// The key of an identifier.
    public static SessionKey of(String identifier) {
        return new SessionKey(
                HexFormat.of().formatHex(sha256(identifier)), DataKey.of(sha256("passerelle.session.1 " + identifier)));
    }

    /// Written as hexadecimal digits.
    public String written() {
        return written;
    }

    /// Seals what only the browser of the session shall open.
    public byte[] seal(byte[] plain) {
        return seal.seal(plain, CONTEXT);
    }

    /// What was sealed; empty when it was for another session.
    public Optional<byte[]> open(byte[] sealed) {
        return seal.open(sealed, CONTEXT);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionKey key && written.equals(key.written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public String toString() {
        return written;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
