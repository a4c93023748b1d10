// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.identifier;

import java.util.Optional;
import java.util.UUID;

/// The identifier of a stream: something whose acts are recorded one after the other. Random, says
/// nothing of what the stream is about. Whoever locks several streams does so in the order of their
/// identifiers.
public sealed interface StreamId extends Comparable<StreamId> permits CaseFileId, RegisterId, ProceedingId {

    UUID value();

    /// The frozen code of its kind, as recorded rows carry it.
    String kind();

    /// The identifier of a stream as it was written.
    ///
    /// @throws IllegalArgumentException when there is no such kind
    static StreamId of(String kind, UUID value) {
        return known(kind, value)
                .orElseThrow(() -> new IllegalArgumentException("there is no kind of stream called " + kind));
    }

    /// The same; empty when there is no such kind.
    static Optional<StreamId> known(String kind, UUID value) {
        return switch (kind) {
            case CaseFileId.KIND -> Optional.of(new CaseFileId(value));
            case RegisterId.KIND -> Optional.of(new RegisterId(value));
            case ProceedingId.KIND -> Optional.of(new ProceedingId(value));
            default -> Optional.empty();
        };
    }

    @Override
    default int compareTo(StreamId other) {
        int byValue = value().compareTo(other.value());
        return byValue != 0 ? byValue : kind().compareTo(other.kind());
    }
}
