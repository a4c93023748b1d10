// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.law.Law;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registry.log.RegisterStreams;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.reading.ReadStream;
import be.passerelle.stream.reading.StoredStream;
import java.util.List;

/// The acts of an intention in one stream of a register.
///
/// @param key the stream
/// @param seenHead the number of the last act that the person saw when they decided, 0 for an entry that
///     is opened: whatever was recorded since is in the way
/// @param acts what is to be recorded, in order
public record InRegister(RegisterKey key, int seenHead, List<ProposedAct> acts) implements InStream {

    public InRegister {
        acts = List.copyOf(acts);
    }

    @Override
    public StreamId stream() {
        return key.id();
    }

    @Override
    public ReadStream read(StoredStream stored) {
        return RegisterStreams.read(stored);
    }

    @Override
    public boolean isSaidBy(List<RecordedAct> recorded) {
        return Said.same(acts, recorded);
    }

    @Override
    public Draft draft(StoredStream stored, Law law) {
        return new RegisterDraft(this, stored, law.version());
    }
}
