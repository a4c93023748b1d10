// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.casefile.file.Ground;
import be.passerelle.law.Law;
import be.passerelle.registers.KnownRegisters;
import be.passerelle.registers.Registers;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.log.Asked;
import be.passerelle.registry.log.CaseFiles;
import be.passerelle.registry.log.Log;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.registry.log.RegisterStreams;
import be.passerelle.registry.projection.Projection;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActWriter;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.RegisterId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.reading.ReadStream;
import be.passerelle.stream.reading.RowWriter;
import be.passerelle.stream.reading.StoredStream;
import be.passerelle.stream.row.Chain;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The write path, and the only one: load, fold, check, append, project, in one transaction, all or none.
public final class Registry {

    /// The days of the law are days in Belgium.
    public static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    private final Log log;
    private final Law law;
    private final Function<LogTransaction, KnownRegisters> known;

    /// A registry whose registers are streams of the same log.
    public Registry(Log log, Law law) {
        this(log, law, LogTransaction::registers);
    }

    /// A registry with given registers, for tests and measurements: what its log says of them is not asked
    /// for files.
    public Registry(Log log, Law law, Registers registers) {
        this(log, law, _ -> registers);
    }

    private Registry(Log log, Law law, Function<LogTransaction, KnownRegisters> known) {
        this.log = log;
        this.law = law;
        this.known = known;
    }

    /// Records an intention, or says why not; noted in the access logs of its files, whatever becomes of
    /// it. When this returns that it is recorded, it is durable.
    public Outcome record(Intention intention) {
        Set<KeyKind> keys = KeyKind.askedBy(intention.viewer().role());
        Asked asked = new Asked(intention.command(), intention.streams(), keys);
        return log.decide(asked, tx -> recordIn(intention, keys, tx));
    }

    /// Records a whole life at the times it is given: the population, benchmarks, files from before. The
    /// checks are the same, each act against the day it was recorded on; only the performer's relation
    /// to the file is not asked.
    ///
    /// @throws ImportRefused when an act is not accepted, or the file exists already; nothing of it is kept
    /// then
    /// @throws IllegalArgumentException when an act was recorded before the one that it follows
    public void importFile(CaseFileId id, List<Imported> acts) {
        log.transaction(tx -> {
            StoredStream none = tx.lock(id, EnumSet.allOf(KeyKind.class));
            if (!none.rows().isEmpty()) {
                throw new ImportRefused(id, 0, List.of());
            }
            FileDraft draft = new FileDraft(id, none, law);
            KnownRegisters registers = known.apply(tx);
            for (Imported each : acts) {
                Instant at = each.recordedAt();
                if (!draft.recorded().isEmpty()
                        && at.isBefore(draft.recorded().getLast().recordedAt())) {
                    throw new IllegalArgumentException("the file " + id + " goes back in time at act "
                            + draft.rows().size());
                }
                List<Refusal> refusals = draft.add(each.act(), each.command(), at, registers.on(day(at)));
                if (!refusals.isEmpty()) {
                    throw new ImportRefused(id, draft.rows().size(), refusals);
                }
            }
            LocalDate today = day(tx.now());
            tx.append(id, draft.rows());
            tx.project(draft.file(), Projection.of(draft.file(), law, registers.on(today), today));
            return draft.rows().size();
        });
    }

    /// Records the acts of a stream of a register at the times they are given: registers from before, those
    /// of the demonstration. The checks are the same, each act against the day it was recorded on; only
    /// whether the performer
    /// keeps the register is not asked, as they may be given their mandate in the same import.
    ///
    /// @throws ImportRefused when an act is not accepted; nothing of it is kept then
    /// @return whether it was recorded; not when the stream exists already
    public boolean importRegister(RegisterKey key, List<Imported> acts) {
        Asked asked = new Asked(acts.getFirst().command(), List.of(key.id()), EnumSet.of(KeyKind.CONTENT));
        return log.decide(asked, tx -> {
            StoredStream none = tx.lock(key.id(), EnumSet.of(KeyKind.CONTENT));
            RegisterDraft draft = new RegisterDraft(key, none, law.version(), tx.registers());
            if (draft.head() > 0) {
                return false;
            }
            for (Imported each : acts) {
                List<Refusal> refusals = draft.misfits(each.act(), day(each.recordedAt()));
                if (!refusals.isEmpty()) {
                    throw new ImportRefused(key.id(), draft.rows().size(), refusals);
                }
                draft.add(each.act(), each.command(), each.recordedAt());
            }
            tx.append(key.id(), draft.rows());
            tx.moved(draft.moves());
            return true;
        });
    }

    private Outcome recordIn(Intention intention, Set<KeyKind> keys, LogTransaction tx) {
        Map<StreamId, StoredStream> locked = new HashMap<>();
        intention.streams().forEach(stream -> locked.put(stream, tx.lock(stream, keys)));
        // Asked under the locks, and never before the last act of a file: a clock may have been set back.
        Instant now = locked.values().stream()
                .flatMap(stored -> stored.rows().stream())
                .map(row -> row.envelope().recordedAt())
                .reduce(tx.now(), (one, other) -> one.isAfter(other) ? one : other);
        List<FileDraft> files = new ArrayList<>();
        Map<CaseFileId, Optional<Ground>> grounds = new LinkedHashMap<>();
        for (InFile inFile : intention.files()) {
            FileDraft draft = new FileDraft(inFile.file(), stored(locked, inFile.file()), law);
            files.add(draft);
            if (draft.isMeant(inFile)) {
                grounds.put(inFile.file(), draft.ground(intention.viewer(), day(now)));
            }
        }
        tx.note(intention.viewer(), Operation.RECORD, grounds);
        List<StoredStream> before = tx.recordedWith(intention.command(), keys);
        if (!before.isEmpty()) {
            return again(intention, before);
        }
        if (intention.other().isPresent()) {
            return recordOther(intention, intention.other().get(), locked, now, tx);
        }
        List<RegisterDraft> drafts = new ArrayList<>();
        for (InRegister each : intention.registers()) {
            RegisterBook book =
                    drafts.isEmpty() ? tx.registers() : drafts.getLast().book();
            RegisterDraft draft =
                    new RegisterDraft(each.key(), stored(locked, each.key().id()), law.version(), book);
            Optional<Outcome> refused = draft.check(intention, each, now);
            if (refused.isPresent()) {
                return refused.get();
            }
            drafts.add(draft);
        }
        // Files are checked against the registers as the same intention leaves them.
        Registers registers =
                (drafts.isEmpty() ? known.apply(tx) : drafts.getLast().book()).on(day(now));
        for (int i = 0; i < files.size(); i++) {
            Optional<Outcome> refused =
                    files.get(i).check(intention, intention.files().get(i), registers, now);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        return new Outcome.Recorded(append(drafts, files, registers, day(now), tx));
    }

    private List<RecordedAct> append(
            List<RegisterDraft> inRegisters,
            List<FileDraft> inFiles,
            Registers registers,
            LocalDate today,
            LogTransaction tx) {
        List<RecordedAct> recorded = new ArrayList<>();
        for (RegisterDraft draft : inRegisters) {
            tx.append(draft.key().id(), draft.rows());
            tx.moved(draft.moves());
            recorded.addAll(draft.recorded());
        }
        for (FileDraft draft : inFiles) {
            tx.append(draft.file().id(), draft.rows());
            tx.project(draft.file(), Projection.of(draft.file(), law, registers, today));
            recorded.addAll(draft.recorded());
        }
        return List.copyOf(recorded);
    }

    private static StoredStream stored(Map<StreamId, StoredStream> locked, StreamId stream) {
        return Objects.requireNonNull(locked.get(stream));
    }

    private Outcome recordOther(
            Intention intention, InOther other, Map<StreamId, StoredStream> locked, Instant now, LogTransaction tx) {
        StoredStream stored = stored(locked, other.stream());
        Set<CaseFileId> existing = other.files().stream()
                .filter(file -> !stored(locked, file).rows().isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        Optional<Refusal> refusal = other.refusal(other.read(stored), existing);
        if (refusal.isPresent()) {
            return new Outcome.Refused(other.stream(), 0, List.of(refusal.get()));
        }
        RecordedAct act = new RecordedAct(
                other.stream(),
                stored.rows().size() + 1,
                0,
                day(now),
                now.truncatedTo(ChronoUnit.MICROS), // what every store keeps: the hash covers it
                intention.viewer().performer(),
                intention.command(),
                law.version(),
                other.act());
        tx.append(other.stream(), List.of(RowWriter.write(act, stored.keys(), Chain.head(stored.rows()))));
        other.follow(tx);
        return new Outcome.Recorded(List.of(act));
    }

    private static ReadStream read(StoredStream stored, Intention intention) {
        Optional<InOther> other = intention.other().filter(o -> o.stream().equals(stored.id()));
        if (other.isPresent()) {
            return other.get().read(stored);
        }
        return stored.id() instanceof RegisterId ? RegisterStreams.read(stored) : CaseFiles.read(stored);
    }

    /// A command that comes again comes from the same person and says the same: otherwise its name is taken,
    /// and nothing is told of what it recorded.
    private static Outcome again(Intention intention, List<StoredStream> streams) {
        List<ReadStream> read = streams.stream().map(s -> read(s, intention)).toList();
        List<RecordedAct> recorded =
                read.stream().map(ReadStream::acts).flatMap(List::stream).toList();
        // What it said cannot be read, or is of another kind than what is said now.
        if (recorded.isEmpty() || read.stream().anyMatch(r -> !r.illegible().isEmpty())) {
            return new Outcome.CommandReused(intention.command());
        }
        return again(recorded, intention);
    }

    private static Outcome again(List<RecordedAct> recorded, Intention intention) {
        if (intention.other().isPresent()) {
            RecordedAct first = recorded.getFirst();
            boolean said = recorded.size() == 1
                    && first.stream().equals(intention.other().get().stream())
                    && first.by().equals(intention.viewer().performer())
                    && first.act().equals(intention.other().get().act());
            return said ? new Outcome.AlreadyRecorded(recorded) : new Outcome.CommandReused(intention.command());
        }
        // Whoever opens a file invents its identifier anew each time.
        boolean opens =
                intention.registers().isEmpty() && intention.files().stream().allMatch(f -> f.seenHead() == 0);
        List<String> before = recorded.stream()
                .map(a -> (opens ? "" : a.stream()) + said(a.by(), a.happenedOn(), a.act()))
                .toList();
        Map<StreamId, List<ProposedAct>> proposed = new TreeMap<>();
        intention.files().forEach(f -> proposed.put(f.file(), f.acts()));
        intention.registers().forEach(r -> proposed.put(r.key().id(), r.acts()));
        List<String> now = new ArrayList<>();
        proposed.forEach((stream, acts) ->
                acts.forEach(p -> now.add((opens ? "" : stream) + said(p.by(), p.happenedOn(), p.act()))));
        boolean same = before.equals(now)
                && recorded.getFirst().by().equals(intention.viewer().performer());
        return same ? new Outcome.AlreadyRecorded(recorded) : new Outcome.CommandReused(intention.command());
    }

    private static String said(Performer by, LocalDate happenedOn, Act act) {
        return " " + by + " " + happenedOn + " " + ActType.of(act) + " "
                + new String(ActWriter.canonical(act), StandardCharsets.UTF_8);
    }

    /// The day in Belgium of an instant.
    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, BELGIUM);
    }
}
