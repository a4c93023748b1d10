// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.Ground;
import be.passerelle.law.Law;
import be.passerelle.registers.KnownRegisters;
import be.passerelle.registers.Registers;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.log.AlreadyHasFile;
import be.passerelle.registry.log.Asked;
import be.passerelle.registry.log.CommandTaken;
import be.passerelle.registry.log.Log;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.registry.projection.Projection;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.reading.ReadStream;
import be.passerelle.stream.reading.StoredStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The write path, and the only one: load, fold, check, append, project, in one transaction, all or
/// none.
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

    /// A registry with given registers, for tests and measurements: what its log says of them is not
    /// asked for files.
    public Registry(Log log, Law law, Registers registers) {
        this(log, law, _ -> registers);
    }

    private Registry(Log log, Law law, Function<LogTransaction, KnownRegisters> known) {
        this.log = log;
        this.law = law;
        this.known = known;
    }

    /// Records an intention, or says why not; noted in the access logs of its files, whatever becomes
    /// of it. When this returns that it is recorded, it is durable.
    public Outcome record(Intention intention) {
        Set<KeyKind> keys = intention.viewer().keys();
        Asked asked = new Asked(intention.command(), intention.locked(), keys);
        try {
            return log.decide(asked, tx -> recordIn(intention, keys, tx, false));
        } catch (CommandTaken | AlreadyHasFile _) {
            return log.decide(asked, tx -> recordIn(intention, keys, tx, true));
        }
    }

    /// Whether something was recorded with that command, by whomever and in whatever stream.
    public boolean isUsed(CommandId command) {
        return log.transaction(
                tx -> !tx.recordedWith(command, EnumSet.of(KeyKind.CONTENT)).isEmpty());
    }

    /// Records a whole life at the times it is given: the population, benchmarks, files from before.
    /// The checks are the same, each act against the day it was recorded on; only the performer's
    /// relation to the file is not asked.
    ///
    /// @throws ImportRefused when an act is not accepted, or the file exists already; nothing of it is
    ///     kept
    /// then
    /// @throws IllegalArgumentException when an act was recorded before the one that it follows
    public void importFile(CaseFileId id, List<Imported> acts) {
        log.transaction(tx -> {
            StoredStream none = tx.lock(id, EnumSet.allOf(KeyKind.class));
            if (!none.rows().isEmpty()) {
                throw new ImportRefused(id, 0, List.of());
            }
            FileDraft draft = new FileDraft(new InFile(id, 0, List.of()), none, law);
            KnownRegisters registers = known.apply(tx);
            for (Imported each : acts) {
                Instant at = each.recordedAt();
                if (!draft.added().acts().isEmpty()
                        && at.isBefore(draft.added().acts().getLast().recordedAt())) {
                    throw new IllegalArgumentException("the file " + id + " goes back in time at act "
                            + draft.added().rows().size());
                }
                List<Refusal> refusals = draft.add(each.act(), each.command(), at, registers.on(day(at)), List.of());
                if (!refusals.isEmpty()) {
                    throw new ImportRefused(id, draft.added().rows().size(), refusals);
                }
            }
            LocalDate today = day(tx.now());
            tx.append(id, draft.added().rows());
            tx.project(draft.file(), Projection.of(draft.file(), law, registers.on(today), today));
            return draft.added().rows().size();
        });
    }

    /// Records the acts of a stream of a register at the times they are given: registers from before,
    /// those of the demonstration. The checks are the same, each act against the day it was recorded
    /// on; only whether the performer
    /// keeps the register is not asked, as they may be given their mandate in the same import.
    ///
    /// @throws ImportRefused when an act is not accepted; nothing of it is kept then
    /// @return whether it was recorded; not when the stream exists already
    public boolean importRegister(RegisterKey key, List<Imported> acts) {
        Asked asked = new Asked(acts.getFirst().command(), List.of(key.id()), EnumSet.of(KeyKind.CONTENT));
        return log.decide(asked, tx -> {
            StoredStream none = tx.lock(key.id(), EnumSet.of(KeyKind.CONTENT));
            RegisterDraft draft =
                    new RegisterDraft(new InRegister(key, 0, List.of()), none, law.version()).in(tx.registers());
            if (draft.head() > 0) {
                return false;
            }
            for (Imported each : acts) {
                List<Refusal> refusals = draft.misfits(each.act(), day(each.recordedAt()));
                if (!refusals.isEmpty()) {
                    throw new ImportRefused(key.id(), draft.added().rows().size(), refusals);
                }
                draft.add(each.act(), each.command(), each.recordedAt());
            }
            tx.append(key.id(), draft.added().rows());
            tx.moved(draft.moves());
            return true;
        });
    }

    /// A command hardly ever comes again, and when it does, it stands in the streams that were read. It
    /// is looked for elsewhere when nothing can be recorded, or when the store could not keep what was.
    ///
    /// @param taken whether the store could not
    private Outcome recordIn(Intention wanted, Set<KeyKind> keys, LogTransaction tx, boolean taken) {
        Map<StreamId, StoredStream> locked = new HashMap<>();
        wanted.locked().forEach(stream -> locked.put(stream, tx.lock(stream, keys)));
        // Asked under the locks, and never before the last act of a stream: a clock may have been set back.
        Instant now = locked.values().stream()
                .flatMap(stored -> stored.rows().stream())
                .map(row -> row.envelope().recordedAt())
                .reduce(tx.now(), (one, other) -> one.isAfter(other) ? one : other);
        Drafts drafts = new Drafts(wanted, locked, law, tx, known);
        Intention intention = inEmergency(wanted, drafts, tx, day(now));
        // As they stood: what is recorded may end a ground.
        Map<CaseFileId, Optional<Ground>> grounds = drafts.grounds(intention.viewer(), day(now));
        boolean sought = taken || isIn(locked.values(), intention.command());
        Outcome outcome = (sought ? before(intention, keys, tx) : Optional.<Outcome>empty())
                .orElseGet(() -> drafts.check(intention, now)
                        .map(refused -> before(intention, keys, tx).orElse(refused))
                        .orElseGet(() -> new Outcome.Recorded(drafts.append(day(now)))));
        tx.note(intention.viewer(), noted(outcome), grounds);
        return outcome;
    }

    /// Whoever sends a command again reads what it recorded.
    private static Operation noted(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded _ -> Operation.RECORD;
            case Outcome.AlreadyRecorded(List<RecordedAct> acts) ->
                acts.stream().anyMatch(act -> ActType.of(act.act()).isOpen(act.act()))
                        ? Operation.READ_MEDICAL
                        : Operation.READ;
            case Outcome.CommandReused _, Outcome.Refused _, Outcome.NoAccess _, Outcome.MovedOn _ ->
                Operation.TRY_TO_RECORD;
            case Outcome.OtherConsequences _ -> Operation.TRY_TO_RECORD;
        };
    }

    /// By the viewer with what they opened in an emergency, where a file is closed to them otherwise: asked
    /// under the lock, as everything.
    private static Intention inEmergency(Intention wanted, Drafts drafts, LogTransaction tx, LocalDate day) {
        Viewer viewer = wanted.viewer();
        return wanted.by(viewer.inEmergency(
                () -> drafts.grounds(viewer, day).containsValue(Optional.<Ground>empty()), tx::openedInEmergency));
    }

    private static boolean isIn(Collection<StoredStream> streams, CommandId command) {
        return streams.stream()
                .flatMap(stored -> stored.rows().stream())
                .anyMatch(row -> row.envelope().command().equals(command.value()));
    }

    private static Optional<Outcome> before(Intention intention, Set<KeyKind> keys, LogTransaction tx) {
        List<StoredStream> before = tx.recordedWith(intention.command(), keys);
        return before.isEmpty() ? Optional.empty() : Optional.of(again(intention, before));
    }

    /// A command that comes again comes from the same person and says the same of the same streams:
    /// otherwise its name is taken, and nothing is told of what it recorded.
    private static Outcome again(Intention intention, List<StoredStream> before) {
        Outcome reused = new Outcome.CommandReused(intention.command());
        List<? extends InStream> wanted = intention.streams();
        if (before.size() != wanted.size()) {
            return reused;
        }
        List<RecordedAct> recorded = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            StoredStream stored = before.get(i);
            boolean same = intention.opensFiles()
                    ? stored.id() instanceof CaseFileId
                    : stored.id().equals(wanted.get(i).stream());
            if (!same) {
                return reused;
            }
            ReadStream read = wanted.get(i).read(stored);
            // What it said cannot be read, or is not what is said now.
            if (!read.illegible().isEmpty() || !wanted.get(i).isSaidBy(read.acts())) {
                return reused;
            }
            recorded.addAll(read.acts());
        }
        boolean byThem = recorded.stream()
                .allMatch(act -> act.by().isThrough(intention.viewer().performer()));
        return byThem ? new Outcome.AlreadyRecorded(recorded) : reused;
    }

    /// The day in Belgium of an instant.
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, BELGIUM);
    }
}
