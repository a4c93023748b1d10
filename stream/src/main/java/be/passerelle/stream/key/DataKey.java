// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.key;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A key of AES-256-GCM. What it seals is bound to a context: the same bytes in another place do not open. A
/// key seals a few thousand things at most, that of a backup a few million, so that random nonces never meet.
///
/// What is sealed begins with a byte that says in which form: payloads, what is sealed inside them and
/// wrapped keys alike. One of a form that is not known was written by a later version, and is never tried.
public final class DataKey {

    static final int BYTES = 32;

    /// The one form so far: this byte, a nonce of 12 bytes, what AES-256-GCM gives, its tag of 16 bytes.
    public static final byte FORM = 1;

    private static final int NONCE_BYTES = 12;
    private static final int BEGIN = 1 + NONCE_BYTES;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// Looking a cipher up takes longer than using it; one thread uses it for one thing at a time.
    private static final ThreadLocal<Cipher> CIPHERS = ThreadLocal.withInitial(DataKey::cipher);

    private final byte[] bytes;
    private final SecretKeySpec key;

    private DataKey(byte[] bytes) {
        this.bytes = bytes;
        this.key = new SecretKeySpec(bytes, "AES");
    }

    /// A new key.
    public static DataKey random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new DataKey(bytes);
    }

    /// @throws IllegalArgumentException when there are not 32 bytes
    public static DataKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key has 32 bytes");
        }
        return new DataKey(bytes.clone());
    }

    /// The key itself, to be wrapped or kept in a file, and for nothing else.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// Whether something sealed has a form that only a later version of Passerelle knows.
    public static boolean isOfLaterForm(byte[] sealed) {
        return sealed.length > 0 && sealed[0] != FORM;
    }

    /// The form, the nonce, and the encrypted bytes with their tag.
    public byte[] seal(byte[] plain, byte[] context) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return seal(plain, context, nonce);
    }

    /// The same with a given nonce, for worked examples: a nonce must never come twice.
    byte[] seal(byte[] plain, byte[] context, byte[] nonce) {
        try {
            Cipher cipher = CIPHERS.get();
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context);
            byte[] sealed = new byte[BEGIN + cipher.getOutputSize(plain.length)];
            sealed[0] = FORM;
            System.arraycopy(nonce, 0, sealed, 1, NONCE_BYTES);
            cipher.doFinal(plain, 0, plain.length, sealed, BEGIN);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /// What was sealed; empty when it was sealed under another key, for another context or in another form,
    /// or was changed since.
    public Optional<byte[]> open(byte[] sealed, byte[] context) {
        if (sealed.length < BEGIN + TAG_BITS / Byte.SIZE || sealed[0] != FORM) {
            return Optional.empty();
        }
        try {
            Cipher cipher = CIPHERS.get();
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 1, NONCE_BYTES));
            cipher.updateAAD(context);
            return Optional.of(cipher.doFinal(sealed, BEGIN, sealed.length - BEGIN));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /// Never the key: it must not reach a log.
    @Override
    public String toString() {
        return "key";
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }
}
