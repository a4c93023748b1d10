// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.checkpoint;

import be.passerelle.stream.row.Fields;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.HexFormat;

/// The key that an installation signs its checkpoints with (Ed25519).
public record InstallationKey(KeyPair pair) {

    private static final String ALGORITHM = "Ed25519";
    private static final int ID_BYTES = 8;

    /// A new key.
    public static InstallationKey generate() {
        try {
            return new InstallationKey(KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    /// The identifier of this key.
    public String id() {
        return id(pair.getPublic());
    }

    /// The identifier of a key: the beginning of the SHA-256 of its public half, as X.509 encodes it.
    public static String id(PublicKey key) {
        return HexFormat.of().formatHex(Arrays.copyOf(Fields.sha256(key.getEncoded()), ID_BYTES));
    }

    byte[] sign(String text) {
        return sign(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Signs bytes that begin with what they are for.
    public byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of the installation does not sign", e);
        }
    }

    static boolean signed(PublicKey key, String text, byte[] signed) {
        return signed(key, text.getBytes(StandardCharsets.UTF_8), signed);
    }

    /// Whether the owner of a key signed these bytes.
    public static boolean signed(PublicKey key, byte[] bytes, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(bytes);
            return signature.verify(signed);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
