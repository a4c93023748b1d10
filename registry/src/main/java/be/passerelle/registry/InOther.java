// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.registry.log.LogTransaction;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.reading.ReadStream;
import be.passerelle.stream.reading.StoredStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An act for a stream that is neither a file nor one of the registers that files ask, with rules of its own:
/// the write path locks, checks for a repeated command and appends as for any other.
public interface InOther {

    /// The stream that it is recorded in.
    StreamId stream();

    /// The files that it is about: they are locked with the stream.
    List<CaseFileId> files();

    /// What is to be recorded.
    Act act();

    /// The acts of the stream.
    ReadStream read(StoredStream stored);

    /// What stands in the way; empty when nothing does.
    ///
    /// @param read the acts of the stream
    /// @param existing those of the files that exist
    Optional<Refusal> refusal(ReadStream read, Set<CaseFileId> existing);

    /// What comes of it in the same transaction, once it is appended.
    void follow(LogTransaction tx);
}
