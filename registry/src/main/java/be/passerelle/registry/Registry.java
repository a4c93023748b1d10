// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.preview.Preview;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.procedure.Refusal;
import be.passerelle.law.Law;
import be.passerelle.registers.Registers;
import be.passerelle.registry.log.CaseFiles;
import be.passerelle.registry.log.Log;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.registry.projection.Projection;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActWriter;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.key.KeyRing;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The write path, and the only one: load, fold, check, append, project, in one transaction, all or none.
public final class Registry {

    /// The days of the law are days in Belgium.
    public static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    private final Log log;
    private final Law law;
    private final Registers registers;

    public Registry(Log log, Law law, Registers registers) {
        this.log = log;
        this.law = law;
        this.registers = registers;
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
            Draft draft = new Draft(id, none);
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
            tx.project(draft.file, Projection.of(draft.file, law, registers, day(tx.now())));
            return draft.rows.size();
        });
    }

    private Outcome recordIn(Intention intention, LogTransaction tx) {
        Set<KeyKind> keys = KeyKind.askedBy(intention.viewer().role());
        tx.fetch(
                intention.command(),
                intention.files().stream().map(InFile::file).toList(),
                keys);
        List<RecordedAct> before = recordedWith(intention.command(), keys, tx);
        if (!before.isEmpty()) {
            return again(intention, before);
        }
        List<Draft> drafts = new ArrayList<>();
        for (InFile inFile : intention.files()) {
            drafts.add(new Draft(inFile.file(), tx.lock(inFile.file(), keys)));
        }
        // Two requests with one command may both have looked before either wrote: the one that waited sees it now.
        List<RecordedAct> meanwhile = recordedWith(intention.command(), keys, tx);
        if (!meanwhile.isEmpty()) {
            return again(intention, meanwhile);
        }
        // Asked under the locks, and never before the last act of a file: a clock may have been set back.
        Instant now = drafts.stream()
                .flatMap(draft -> draft.before.stream())
                .map(row -> row.envelope().recordedAt())
                .reduce(tx.now(), (one, other) -> one.isAfter(other) ? one : other);
        for (int i = 0; i < drafts.size(); i++) {
            Optional<Outcome> refused = check(intention, intention.files().get(i), drafts.get(i), now);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        List<RecordedAct> recorded = new ArrayList<>();
        for (Draft draft : drafts) {
            tx.append(draft.file.id(), draft.rows);
            tx.project(draft.file, Projection.of(draft.file, law, registers, day(now)));
            recorded.addAll(draft.recorded);
        }
        return new Outcome.Recorded(List.copyOf(recorded));
    }

    private static List<RecordedAct> recordedWith(CommandId command, Set<KeyKind> keys, LogTransaction tx) {
        return tx.recordedWith(command, keys).stream()
                .flatMap(stored -> CaseFiles.read(stored).acts().stream())
                .toList();
    }

    /// A command that comes again comes from the same person and says the same: otherwise its name is taken, and
    /// nothing is told of what it recorded.
    private static Outcome again(Intention intention, List<RecordedAct> recorded) {
        // Whoever opens a file invents its identifier anew each time.
        boolean opens = intention.files().stream().allMatch(f -> f.seenHead() == 0);
        List<String> before = recorded.stream()
                .map(a -> (opens ? "" : a.stream()) + said(a.by(), a.happenedOn(), a.act()))
                .toList();
        List<String> now = intention.files().stream()
                .flatMap(f ->
                        f.acts().stream().map(p -> (opens ? "" : f.file()) + said(p.by(), p.happenedOn(), p.act())))
                .toList();
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
        if (sawMore || (!since.isEmpty() && (inFile.nothingSince() || hasMovedOn(draft.file, inFile, since, today)))) {
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
    private boolean hasMovedOn(CaseFile now, InFile inFile, List<RecordedAct> since, LocalDate today) {
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

    /// Whether an act recorded meanwhile is about the same thing: the same thread, what was taken back in it, or the
    /// same fact about the file as a whole.
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
            case CorrectionAct.AnnulmentConfirmed(int request) ->
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
        private CaseFile file;

        Draft(CaseFileId id, StoredStream stored) {
            this.before = stored.rows();
            this.keys = stored.keys();
            this.file = CaseFiles.of(id, stored);
        }

        List<Refusal> add(ProposedAct proposed, CommandId command, Instant at, LocalDate today) {
            List<Refusal> refusals = Procedure.accepts(file, proposed, law, registers, today);
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
