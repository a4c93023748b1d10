// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

import be.passerelle.stream.act.Channel;
import java.util.EnumSet;
import java.util.Set;

/// Who may perform an act of a person besides them. Nobody, unless the row of the act says so.
///
/// @param representative whether somebody who represents the person may perform it
/// @param channels how the person may do it so that somebody else enters it for them
public record ByOthers(boolean representative, Set<Channel> channels) {

    /// Nobody else.
    public static final ByOthers NOBODY = new ByOthers(false, Set.of());

    public ByOthers {
        channels = channels.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(channels));
    }
}
