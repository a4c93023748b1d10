// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.preview.Preview;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.law.Law;
import be.passerelle.registers.KnownRegisters;
import be.passerelle.registers.Registers;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registry.log.CaseFiles;
import be.passerelle.registry.log.Log;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.registry.log.RegisterStreams;
import be.passerelle.registry.projection.Projection;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActWriter;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.RegisterId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.key.KeyRing;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.reading.RowWriter;
import be.passerelle.stream.reading.StoredStream;
import be.passerelle.stream.row.Chain;
import be.passerelle.stream.row.StoredRow;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

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

    /// Records an intention, or says why not. When this returns that it is recorded, it is durable.
    public Outcome record(Intention intention) {
        return log.transaction(tx -> recordIn(intention, tx));
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
            Draft draft = new Draft(id, none, known.apply(tx));
            for (Imported each : acts) {
                Instant at = each.recordedAt();
                if (!draft.recorded.isEmpty()
                        && at.isBefore(draft.recorded.getLast().recordedAt())) {
                    throw new IllegalArgumentException(
                            "the file " + id + " goes back in time at act " + draft.rows.size());
                }
                List<Refusal> refusals = draft.add(each.act(), each.command(), at, day(at));
                if (!refusals.isEmpty()) {
                    throw new ImportRefused(id, draft.rows.size(), refusals);
                }
            }
            tx.append(id, draft.rows);
            tx.project(draft.file, Projection.of(draft.file, law, draft.known.on(day(tx.now())), day(tx.now())));
            return draft.rows.size();
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
        return log.transaction(tx -> {
            tx.fetch(acts.getFirst().command(), List.of(key.id()), EnumSet.of(KeyKind.CONTENT));
            StoredStream none = tx.lock(key.id(), EnumSet.of(KeyKind.CONTENT));
            RegisterDraft draft = new RegisterDraft(key, none, law.version(), tx.registers());
            if (draft.head() > 0) {
                return false;
            }
            for (Imported each : acts) {
                List<Refusal> refusals = draft.refusals(each.act(), day(each.recordedAt())).stream()
                        .filter(r -> r.kind() != Refusal.Kind.PERMISSION)
                        .toList();
                if (!refusals.isEmpty()) {
                    throw new ImportRefused(key.id(), draft.rows().size(), refusals);
                }
                draft.add(each.act(), each.command(), each.recordedAt());
            }
            tx.append(key.id(), draft.rows());
            return true;
        });
    }

    private Outcome recordIn(Intention intention, LogTransaction tx) {
        Set<KeyKind> keys = KeyKind.askedBy(intention.viewer().role());
        tx.fetch(intention.command(), intention.streams(), keys);
        List<RecordedAct> before = recordedWith(intention.command(), keys, tx);
        if (!before.isEmpty()) {
            return again(intention, before);
        }
        Map<StreamId, StoredStream> locked = new HashMap<>();
        intention.streams().forEach(stream -> locked.put(stream, tx.lock(stream, keys)));
        // Two requests with one command may both have looked before either wrote: the one that waited sees it now.
        List<RecordedAct> meanwhile = recordedWith(intention.command(), keys, tx);
        if (!meanwhile.isEmpty()) {
            return again(intention, meanwhile);
        }
        // Asked under the locks, and never before the last act of a file: a clock may have been set back.
        Instant now = locked.values().stream()
                .flatMap(stored -> stored.rows().stream())
                .map(row -> row.envelope().recordedAt())
                .reduce(tx.now(), (one, other) -> one.isAfter(other) ? one : other);
        List<RegisterDraft> registerDrafts = new ArrayList<>();
        KnownRegisters registers = known.apply(tx);
        for (InRegister each : intention.registers()) {
            RegisterBook book = registerDrafts.isEmpty()
                    ? tx.registers()
                    : registerDrafts.getLast().book();
            RegisterDraft draft =
                    new RegisterDraft(each.key(), stored(locked, each.key().id()), law.version(), book);
            Optional<Outcome> refused = draft.check(intention, each, now);
            if (refused.isPresent()) {
                return refused.get();
            }
            registerDrafts.add(draft);
            // Files are checked against the registers as the same intention leaves them.
            registers = draft.book();
        }
        List<Draft> drafts = new ArrayList<>();
        for (InFile inFile : intention.files()) {
            Draft draft = new Draft(inFile.file(), stored(locked, inFile.file()), registers);
            Optional<Outcome> refused = check(intention, inFile, draft, now);
            if (refused.isPresent()) {
                return refused.get();
            }
            drafts.add(draft);
        }
        return new Outcome.Recorded(append(registerDrafts, drafts, day(now), tx));
    }

    private List<RecordedAct> append(
            List<RegisterDraft> registers, List<Draft> files, LocalDate today, LogTransaction tx) {
        List<RecordedAct> recorded = new ArrayList<>();
        for (RegisterDraft draft : registers) {
            tx.append(draft.key().id(), draft.rows());
            recorded.addAll(draft.recorded());
        }
        for (Draft draft : files) {
            tx.append(draft.file.id(), draft.rows);
            tx.project(draft.file, Projection.of(draft.file, law, draft.known.on(today), today));
            recorded.addAll(draft.recorded);
        }
        return List.copyOf(recorded);
    }

    private static StoredStream stored(Map<StreamId, StoredStream> locked, StreamId stream) {
        return Objects.requireNonNull(locked.get(stream));
    }

    private static List<RecordedAct> recordedWith(CommandId command, Set<KeyKind> keys, LogTransaction tx) {
        return tx.recordedWith(command, keys).stream()
                .flatMap(stored -> stored.id() instanceof RegisterId
                        ? RegisterStreams.read(stored).stream()
                        : CaseFiles.read(stored).acts().stream())
                .toList();
    }

    /// A command that comes again comes from the same person and says the same: otherwise its name is taken,
    /// and nothing is told of what it recorded.
    private static Outcome again(Intention intention, List<RecordedAct> recorded) {
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

    /// Checks the acts of one file and adds them to its draft; the outcome when something is in the way.
    private Optional<Outcome> check(Intention intention, InFile inFile, Draft draft, Instant now) {
        LocalDate today = day(now);
        if (!Access.of(intention.viewer(), draft.file, law, today).maySee()) {
            return Optional.of(new Outcome.NoAccess(inFile.file()));
        }
        List<RecordedAct> since = since(draft.file, inFile.seenHead());
        boolean sawMore = inFile.seenHead() > draft.file.head(); // as after a backup was restored
        if (sawMore
                || (!since.isEmpty()
                        && (inFile.nothingSince()
                                || hasMovedOn(draft.file, inFile, since, draft.known.on(today), today)))) {
            return Optional.of(new Outcome.MovedOn(inFile.file(), since));
        }
        for (int i = 0; i < inFile.acts().size(); i++) {
            ProposedAct proposed = inFile.acts().get(i);
            if (!proposed.by().equals(intention.viewer().performer())) {
                return Optional.of(new Outcome.NoAccess(inFile.file()));
            }
            List<Refusal> refusals = draft.add(proposed, intention.command(), now, today);
            if (!refusals.isEmpty()) {
                return Optional.of(new Outcome.Refused(inFile.file(), i, refusals));
            }
        }
        return Optional.empty();
    }

    private static List<RecordedAct> since(CaseFile file, int seenHead) {
        return file.acts().stream().filter(a -> a.number() > seenHead).toList();
    }

    /// A file that moved on is in the way only when the thread itself, or the consequences that were shown,
    /// changed.
    private boolean hasMovedOn(
            CaseFile now, InFile inFile, List<RecordedAct> since, Registers registers, LocalDate today) {
        for (ProposedAct proposed : inFile.acts()) {
            for (RecordedAct other : since) {
                if (isInTheWay(now, proposed, other)) {
                    return true;
                }
            }
        }
        CaseFile seen = CaseFile.of(
                now.id(),
                now.acts().stream().filter(a -> a.number() <= inFile.seenHead()).toList(),
                now.illegible());
        return !Consequences.of(Preview.of(seen, inFile.acts(), law, registers, today))
                .equals(Consequences.of(Preview.of(now, inFile.acts(), law, registers, today)));
    }

    /// Whether an act recorded meanwhile is about the same thing: the same thread, what was taken back in
    /// it, or the same fact about the file as a whole.
    private static boolean isInTheWay(CaseFile file, ProposedAct proposed, RecordedAct other) {
        if (proposed.thread() == 0) {
            return other.thread() == 0
                    && other.act().getClass() == proposed.act().getClass();
        }
        return other.thread() == proposed.thread()
                || aboutAct(file, other)
                        .filter(a -> a.thread() == proposed.thread())
                        .isPresent();
    }

    /// The act that a correction took back.
    private static Optional<RecordedAct> aboutAct(CaseFile file, RecordedAct other) {
        return switch (other.act()) {
            case CorrectionAct.AnnulmentConfirmed(ActNumber request) ->
                file.act(request)
                        .filter(a -> a.act() instanceof CorrectionAct.AnnulmentAsked)
                        .flatMap(a -> file.act(((CorrectionAct.AnnulmentAsked) a.act()).act()));
            case CorrectionAct.ContradictionSettled settled -> file.act(settled.step());
            case Act _ -> Optional.empty();
        };
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, BELGIUM);
    }

    /// A file with what is to be appended to it.
    private final class Draft {

        private final List<StoredRow> before;
        private final KeyRing keys;
        private final List<StoredRow> rows = new ArrayList<>();
        private final List<RecordedAct> recorded = new ArrayList<>();
        private final KnownRegisters known;
        private CaseFile file;

        Draft(CaseFileId id, StoredStream stored, KnownRegisters known) {
            this.known = known;
            this.before = stored.rows();
            this.keys = stored.keys();
            this.file = CaseFiles.of(id, stored);
        }

        List<Refusal> add(ProposedAct proposed, CommandId command, Instant at, LocalDate today) {
            List<Refusal> refusals = Procedure.accepts(file, proposed, law, known.on(today), today);
            if (refusals.isEmpty()) {
                append(proposed, command, at);
            }
            return refusals;
        }

        private void append(ProposedAct proposed, CommandId command, Instant at) {
            int number = file.head() + 1;
            RecordedAct act = new RecordedAct(
                    file.id(),
                    number,
                    Procedure.opens(proposed.act()) ? number : proposed.thread(),
                    proposed.happenedOn(),
                    at.truncatedTo(ChronoUnit.MICROS), // what every store keeps: the hash covers it
                    proposed.by(),
                    command,
                    law.version(),
                    proposed.act());
            rows.add(RowWriter.write(act, keys, Chain.head(rows.isEmpty() ? before : rows)));
            recorded.add(act);
            file = file.plus(List.of(act));
        }
    }
}
