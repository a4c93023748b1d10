// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.row;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Fields put together so that no two lists of fields give the same bytes: each field is its length in four bytes, the
/// greatest first, and then its bytes. The first field says what the bytes are for, so that what was signed, hashed or
/// sealed for one purpose never passes for another.
public final class Fields {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    /// @param purpose what the bytes are for, with the number of the form
    public Fields(String purpose) {
        text(purpose);
    }

    /// Bytes as they are.
    public Fields bytes(byte[] value) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).array());
        bytes.writeBytes(value);
        return this;
    }

    /// A text, in UTF-8.
    public Fields text(String value) {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    /// A whole number, in eight bytes.
    public Fields number(long value) {
        return bytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    /// A UUID, in sixteen bytes.
    public Fields uuid(UUID value) {
        return bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array());
    }

    public byte[] toBytes() {
        return bytes.toByteArray();
    }

    /// The SHA-256 of all fields.
    public byte[] sha256() {
        return sha256(toBytes());
    }

    /// The SHA-256 of bytes.
    public static byte[] sha256(byte[] of) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(of);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
