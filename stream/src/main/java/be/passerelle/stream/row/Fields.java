// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.row;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;

/// Fields put together so that no two lists of fields give the same bytes: each field is its length in four bytes, the
/// greatest first, and then its bytes. The first field says what the bytes are for, so that what was signed, hashed or
/// sealed for one purpose never passes for another.
public final class Fields {

    private static final int ROOM = 512;

    private ByteBuffer bytes = ByteBuffer.allocate(ROOM);

    /// @param purpose what the bytes are for, with the number of the form
    public Fields(String purpose) {
        text(purpose);
    }

    /// Bytes as they are.
    public Fields bytes(byte[] value) {
        begin(value.length).put(value);
        return this;
    }

    /// A text, in UTF-8.
    public Fields text(String value) {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    /// A whole number, in eight bytes.
    public Fields number(long value) {
        begin(Long.BYTES).putLong(value);
        return this;
    }

    /// A UUID, in sixteen bytes.
    public Fields uuid(UUID value) {
        begin(2 * Long.BYTES).putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
        return this;
    }

    /// Writes the length of a field, with room for it.
    private ByteBuffer begin(int length) {
        int needed = Math.addExact(length, Integer.BYTES);
        if (bytes.remaining() < needed) {
            int room = Math.addExact(2 * bytes.capacity(), needed);
            bytes = ByteBuffer.allocate(room).put(bytes.flip());
        }
        return bytes.putInt(length);
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes.array(), bytes.position());
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
