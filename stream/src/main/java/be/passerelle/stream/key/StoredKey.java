// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.key;

import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.row.Fields;
import java.util.Optional;

/// A key of a stream as it is kept: wrapped by a master key, or destroyed. That it was destroyed stays known.
///
/// @param stream the stream whose key it is
/// @param kind what it opens
/// @param master the identifier of the master key that wraps it, or wrapped it
/// @param wrapped the wrapped key, which begins with its form; empty once it was destroyed
public record StoredKey(StreamId stream, KeyKind kind, String master, Optional<byte[]> wrapped) {

    private static final String PURPOSE = "passerelle.key.1";

    /// What the wrapped key is bound to: put beside another stream it does not open.
    public byte[] context() {
        return context(stream, kind);
    }

    static byte[] context(StreamId stream, KeyKind kind) {
        return new Fields(PURPOSE)
                .text(stream.kind())
                .uuid(stream.value())
                .text(Codes.of(kind))
                .toBytes();
    }
}
