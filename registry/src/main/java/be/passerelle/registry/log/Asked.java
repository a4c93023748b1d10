// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.log;

import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.key.KeyKind;
import java.util.List;
import java.util.Set;

/// What must be read before an intention can be decided.
///
/// @param command the command that it may have been recorded with already
/// @param streams the streams that it is about, each of which is locked
/// @param keys which keys of these streams are asked for
public record Asked(CommandId command, List<StreamId> streams, Set<KeyKind> keys) {

    public Asked {
        streams = streams.stream().sorted().distinct().toList();
        keys = Set.copyOf(keys);
    }
}
