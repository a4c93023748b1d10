// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.book.RegisterMove;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.log.LogTransaction;
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

/// A transaction that hands on to another, for tests that change a part of one.
abstract class HandedOn implements LogTransaction {

    private final LogTransaction inner;

    HandedOn(LogTransaction inner) {
        this.inner = inner;
    }

    @Override
    public Instant now() {
        return inner.now();
    }

    @Override
    public List<StoredStream> recordedWith(CommandId command, Set<KeyKind> keys) {
        return inner.recordedWith(command, keys);
    }

    @Override
    public StoredStream lock(StreamId stream, Set<KeyKind> keys) {
        return inner.lock(stream, keys);
    }

    @Override
    public void append(StreamId stream, List<StoredRow> rows) {
        inner.append(stream, rows);
    }

    @Override
    public Set<CaseFileId> openedInEmergency(Viewer viewer) {
        return inner.openedInEmergency(viewer);
    }

    @Override
    public RegisterBook registers() {
        return inner.registers();
    }

    @Override
    public void moved(List<RegisterMove> moves) {
        inner.moved(moves);
    }

    @Override
    public void erase(CaseFileId file) {
        inner.erase(file);
    }

    @Override
    public void note(Viewer viewer, Operation operation, Map<CaseFileId, Optional<Ground>> grounds) {
        inner.note(viewer, operation, grounds);
    }

    @Override
    public void note(Kind kind, PersonId person) {
        inner.note(kind, person);
    }

    @Override
    public void project(CaseFile file, Projection projection) {
        inner.project(file, projection);
    }
}
