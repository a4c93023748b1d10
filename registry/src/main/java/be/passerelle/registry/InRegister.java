// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.registers.act.RegisterKey;
import be.passerelle.stream.act.ProposedAct;
import java.util.List;

/// The acts of an intention in one stream of a register.
///
/// @param key the stream
/// @param seenHead the number of the last act that the person saw when they decided, 0 for an entry that is
///     opened:
///     whatever was recorded since is in the way
/// @param acts what is to be recorded, in order
public record InRegister(RegisterKey key, int seenHead, List<ProposedAct> acts) {

    public InRegister {
        acts = List.copyOf(acts);
    }
}
