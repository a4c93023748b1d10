// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.law.Law;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.reading.ReadStream;
import be.passerelle.stream.reading.StoredStream;
import java.util.List;

/// What an intention wants of one stream. Each kind of stream says how it is read and how an act is checked
/// in it; the write path locks, looks for a repeated command, appends and commits in the same way for all.
public interface InStream {

    /// The stream that is written to.
    StreamId stream();

    /// Further streams that it is decided on: they are locked with it, and nothing is written to them.
    default List<? extends StreamId> decidedOn() {
        return List.of();
    }

    /// The acts of a stream of this kind.
    ReadStream read(StoredStream stored);

    /// Whether acts that were recorded say what is wanted now: then the same wish has come again.
    boolean isSaidBy(List<RecordedAct> recorded);

    /// The stream as it was locked, to which what is wanted may be added.
    Draft draft(StoredStream stored, Law law);
}
