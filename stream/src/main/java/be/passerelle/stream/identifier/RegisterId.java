// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.identifier;

import java.util.UUID;

/// The identifier of a register: organisations, conventions, directives, mandates or settings.
public record RegisterId(UUID value) implements StreamId {

    /// The frozen code of registers among the kinds of stream.
    public static final String KIND = "register";

    public static RegisterId of(String written) {
        return new RegisterId(UUID.fromString(written));
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
