// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.local;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The codes of an app, another one every thirty seconds (RFC 6238, with HMAC-SHA-1 and six digits,
/// which is what every app knows).
final class TimedCodes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String HMAC = "HmacSHA1";
    private static final int SECRET_BYTES = 20;
    private static final int DIGITS = 6;
    private static final int SECONDS = 30;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    /// A clock may be a step behind or ahead, and somebody types slowly.
    private static final int STEPS_APART = 1;

    private TimedCodes() {}

    /// A new secret, as apps read it.
    static String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return base32(secret);
    }

    /// The step of time that a code is of; empty when it is of none near now. All of them are
    /// looked at, whichever it is.
    static OptionalLong step(String secret, String code, Instant now) {
        byte[] key = bytes(secret);
        byte[] typed = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        long middle = now.getEpochSecond() / SECONDS;
        OptionalLong found = OptionalLong.empty();
        for (long step = middle - STEPS_APART; step <= middle + STEPS_APART; step++) {
            byte[] right = code(key, step, DIGITS).getBytes(StandardCharsets.US_ASCII);
            if (MessageDigest.isEqual(right, typed)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /// The code of a moment.
    static String code(String secret, Instant at) {
        return code(bytes(secret), at.getEpochSecond() / SECONDS, DIGITS);
    }

    /// RFC 4226, section 5.3.
    static String code(byte[] key, long step, int digits) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fff_ffff;
            String all = "0".repeat(digits) + number;
            return all.substring(all.length() - digits);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-1", e);
        }
    }

    /// RFC 4648, section 6, without padding: what is written is a whole number of groups, or padded
    /// by nobody.
    static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte each : bytes) {
            buffer = (buffer << Byte.SIZE) | (each & 0xff);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(BASE_32.charAt((buffer >> bits) & 0x1f));
            }
            buffer &= (1 << bits) - 1;
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE_32.charAt((buffer << (BITS - bits)) & 0x1f)).toString();
    }

    private static byte[] bytes(String base32) {
        ByteBuffer bytes = ByteBuffer.allocate(base32.length() * BITS / Byte.SIZE);
        int buffer = 0;
        int bits = 0;
        for (int i = 0; i < base32.length(); i++) {
            buffer = (buffer << BITS) | BASE_32.indexOf(base32.charAt(i));
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.put((byte) (buffer >> bits));
                buffer &= (1 << bits) - 1;
            }
        }
        return bytes.array();
    }
}
