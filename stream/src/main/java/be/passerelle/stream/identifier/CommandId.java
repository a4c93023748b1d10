// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.identifier;

import java.util.UUID;

/// The identifier of one intention: recording it twice records it once.
public record CommandId(UUID value) {

    public static CommandId of(String written) {
        return new CommandId(UUID.fromString(written));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
