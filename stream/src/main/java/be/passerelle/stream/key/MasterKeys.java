// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.key;

import java.util.Optional;

/// The port to whatever keeps the master keys of the installation: a file, or a device that never gives them
/// away. Keys are wrapped under the newest of them; the older ones stay for what they wrapped.
public interface MasterKeys {

    /// A wrapped key. Its first byte says in which form it is wrapped: see [DataKey#FORM]. Whatever wraps
    /// otherwise takes a byte of its own.
    ///
    /// @param master the identifier of the master key that wraps it
    record Wrapped(String master, byte[] bytes) {}

    /// Wraps a key under the newest master key.
    Wrapped wrap(byte[] key, byte[] context);

    /// The key; empty when the master key is not here, or does not open this in this context.
    Optional<byte[]> unwrap(Wrapped wrapped, byte[] context);

    /// The identifier of the newest master key.
    String newest();

    /// A key for a purpose that is over in hours: every process of the installation derives the same one, and nobody
    /// finds the master key from it. Another one after the master key was changed.
    DataKey derived(String purpose);

    /// A key for a purpose that goes on: of the oldest master key that is here, so that it stays the same when a
    /// newer one is added. Another one only after that one was destroyed.
    DataKey lasting(String purpose);

    /// Whether that master key is here.
    boolean has(String master);
}
