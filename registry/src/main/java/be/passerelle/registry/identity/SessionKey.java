// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a session is kept under: the SHA-256 of the identifier that the browser holds. Who reads what is kept cannot
/// sign in with it.
///
/// @param written as hexadecimal digits
public record SessionKey(String written) {

    /// The key of an identifier.
    public static SessionKey of(String identifier) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return new SessionKey(HexFormat.of().formatHex(sha256.digest(identifier.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
