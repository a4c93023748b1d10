// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.identifier;

import java.util.UUID;

/// The identifier of a proceeding: a sitting, later a payment run.
public record ProceedingId(UUID value) implements StreamId {

    /// The frozen code of proceedings among the kinds of stream.
    public static final String KIND = "proceeding";

    public static ProceedingId of(String written) {
        return new ProceedingId(UUID.fromString(written));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
