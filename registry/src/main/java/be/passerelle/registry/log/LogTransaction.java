// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.log;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.registry.projection.Projection;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import java.time.Instant;
import java.util.List;

/// What the write path reads and writes in one transaction.
public interface LogTransaction {

    /// Now, by the one clock of the installation: never earlier than any instant it gave before.
    Instant now();

    /// Says what will be asked for first, so that a store far away can fetch it in one go. Locks the files as [#lock]
    /// does.
    ///
    /// @param files in the order of their identifiers
    default void fetch(CommandId command, List<CaseFileId> files) {}

    /// The acts that a command recorded, in the order of recording; empty when it recorded none.
    List<RecordedAct> recordedWith(CommandId command);

    /// The acts of a file, in order; locks the file until the transaction ends. Lock several files in
    /// the order of their identifiers.
    List<StoredAct> lock(CaseFileId file);

    /// Appends rows after the last one of the file.
    ///
    /// Where a command was recorded before, by whomever and in whatever file, the transaction fails at its
    /// end at the latest: whoever asked [#recordedWith] first does not come to that.
    ///
    /// @throws IllegalStateException when the numbers do not follow: somebody wrote without the lock
    void append(CaseFileId file, List<StoredAct> rows);

    /// Writes what lists and search show of the file, in place of what they showed.
    void project(CaseFile file, Projection projection);
}
