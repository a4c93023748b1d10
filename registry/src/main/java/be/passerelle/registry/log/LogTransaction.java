// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.log;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.book.RegisterMove;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.projection.Projection;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.reading.StoredStream;
import be.passerelle.stream.row.StoredRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the write path reads and writes in one transaction. The log keeps rows and keys, and knows no act.
public interface LogTransaction {

    /// Now, by the one clock of the installation: never earlier than any instant it gave before.
    Instant now();

    /// The rows that a command recorded, stream by stream in the order of their identifiers; empty when it
    /// recorded none. Should it record something meanwhile, nobody else can append with it.
    List<StoredStream> recordedWith(CommandId command, Set<KeyKind> keys);

    /// The rows of a stream, in order; locks the stream until the transaction ends. Lock several streams in
    /// the order of their identifiers. A stream that has no row yet comes with new keys of every kind, which
    /// are kept when something is appended to it.
    ///
    /// @param keys which keys of the stream are asked for
    StoredStream lock(StreamId stream, Set<KeyKind> keys);

    /// Appends rows after the last one of the stream.
    ///
    /// Where a command was recorded before, by whomever and in whatever stream, the transaction fails at its
    /// end at the latest, with [CommandTaken].
    ///
    /// @throws IllegalStateException when the numbers do not follow: somebody wrote without the lock
    void append(StreamId stream, List<StoredRow> rows);

    /// The registers as they stand.
    RegisterBook registers();

    /// Says what appended acts of registers may have changed in files, so that what lists show of those is
    /// computed again.
    void moved(List<RegisterMove> moves);

    /// Destroys the keys of a locked file, and all that lists, search and the access log say of its
    /// person. The act that confirms it is appended in the same transaction, before.
    void erase(CaseFileId file);

    /// Notes accesses to files, each allowed on a ground or refused, with what is recorded or refused.
    void note(Viewer viewer, Operation operation, Map<CaseFileId, Optional<Ground>> grounds);

    /// Notes that something happened which those who keep the installation safe are told of: it is there when what
    /// is recorded is, and not without it.
    void note(Kind kind, PersonId person);

    /// The protected files that the viewer opened in an emergency, less than an hour ago.
    Set<CaseFileId> openedInEmergency(Viewer viewer);

    /// Writes what lists and search show of the file, in place of what they showed.
    void project(CaseFile file, Projection projection);
}
