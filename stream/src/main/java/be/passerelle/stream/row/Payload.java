// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.row;

import java.util.Arrays;

/// The stored form of a payload: one byte that says how it is kept, and the rest.
public final class Payload {

    /// Canonical JSON in clear: for what says nothing of anybody, and must be read when the keys are gone.
    public static final byte IN_CLEAR = 0;

    /// A nonce of 12 bytes, and canonical JSON under AES-256-GCM with a tag of 16 bytes.
    public static final byte ENCRYPTED = 1;

    private Payload() {}

    /// The stored form.
    public static byte[] of(byte form, byte[] content) {
        byte[] stored = new byte[1 + content.length];
        stored[0] = form;
        System.arraycopy(content, 0, stored, 1, content.length);
        return stored;
    }

    /// Whether it is kept in this form.
    public static boolean has(byte form, byte[] stored) {
        return stored.length > 0 && stored[0] == form;
    }

    /// What follows the first byte.
    public static byte[] content(byte[] stored) {
        return Arrays.copyOfRange(stored, 1, stored.length);
    }
}
