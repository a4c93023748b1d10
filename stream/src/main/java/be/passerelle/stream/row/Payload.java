// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.row;

import java.util.Arrays;
import java.util.Optional;

/// The stored form of a payload: one byte that says how it is kept, and the rest.
public final class Payload {

    /// Canonical JSON in clear: for what says nothing of anybody, and must be read when the keys are gone.
    private static final byte IN_CLEAR = 0;

    private Payload() {}

    /// The stored form of canonical JSON in clear. What is encrypted is stored as its key seals it, and
    /// begins with another byte.
    public static byte[] inClear(byte[] content) {
        byte[] stored = new byte[1 + content.length];
        stored[0] = IN_CLEAR;
        System.arraycopy(content, 0, stored, 1, content.length);
        return stored;
    }

    /// The canonical JSON of a payload in clear; empty when it is encrypted.
    public static Optional<byte[]> clear(byte[] stored) {
        return stored.length > 0 && stored[0] == IN_CLEAR
                ? Optional.of(Arrays.copyOfRange(stored, 1, stored.length))
                : Optional.empty();
    }
}
