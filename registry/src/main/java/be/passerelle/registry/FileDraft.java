// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.AccessTable;
import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.preview.Preview;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.representation.Reviewers;
import be.passerelle.law.Law;
import be.passerelle.law.finding.Determination;
import be.passerelle.registers.Registers;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.log.CaseFiles;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.registry.projection.Projection;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.reading.StoredStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A file with what is to be appended to it.
final class FileDraft implements Draft {

    private final InFile wanted;
    private final Law law;
    private final Added added;
    private CaseFile file;

    /// @param stored the file as it was locked
    FileDraft(InFile wanted, StoredStream stored, Law law) {
        this.wanted = wanted;
        this.law = law;
        this.added = new Added(stored, law.version());
        this.file = CaseFiles.of(wanted.file(), stored);
    }

    /// The file with what was added here.
    CaseFile file() {
        return file;
    }

    @Override
    public Added added() {
        return added;
    }

    /// Why the viewer may look at the file as it is now; empty when they may not.
    Optional<Ground> ground(Viewer viewer, LocalDate today) {
        return Access.ground(viewer, file, law, today);
    }

    /// Whether there is such a file, or it is to be opened: of any other there is nothing to note.
    boolean isMeant() {
        return file.head() > 0 || wanted.seenHead() == 0;
    }

    @Override
    public Optional<Outcome> check(Intention intention, Drafts drafts, Instant now) {
        LocalDate today = Registry.day(now);
        if (!isMeant() || ground(intention.viewer(), today).isEmpty()) {
            return Optional.of(new Outcome.NoAccess(wanted.file()));
        }
        Registers registers = drafts.registers().on(today);
        // Whoever may not perform the acts at all is told so, and not whether the file moved on.
        boolean theirs = wanted.acts().stream().allMatch(proposed -> isTheirs(intention, proposed, registers, today));
        List<RecordedAct> since = theirs ? since(intention.viewer(), today) : List.of();
        boolean sawMore =
                theirs && wanted.seenHead() > headOf(intention.viewer(), registers, today); // as after a restore
        if (sawMore || (!since.isEmpty() && (wanted.nothingSince() || hasMovedOn(since, registers, today)))) {
            Access access = Access.of(intention.viewer(), file, law, today);
            return Optional.of(new Outcome.MovedOn(wanted.file(), access.seen(numbered(since))));
        }
        CaseFile before = file;
        for (int i = 0; i < wanted.acts().size(); i++) {
            ProposedAct proposed = wanted.acts().get(i);
            if (!proposed.by().isThrough(intention.viewer().performer())) {
                return Optional.of(new Outcome.NoAccess(wanted.file()));
            }
            Optional<Refusal> unseen = refusedTo(intention.viewer(), proposed, registers, today);
            List<Refusal> refusals = unseen.isPresent()
                    ? List.of(unseen.get())
                    : addAs(intention, proposed, now, registers, drafts.beside(this));
            if (!refusals.isEmpty()) {
                List<Refusal> told = seen(intention.viewer(), before, registers, today)
                        .wishes()
                        .told(refusals, proposed);
                return Optional.of(new Outcome.Refused(wanted.file(), i, told));
            }
        }
        return wanted.shown()
                .filter(shown -> !shown.equals(consequences(before, intention.viewer(), registers, today)))
                .map(_ -> new Outcome.OtherConsequences(wanted.file()));
    }

    @Override
    public void conclude(Drafts drafts, LocalDate today, LogTransaction tx) {
        Registers registers = drafts.registers().on(today);
        tx.project(file, Projection.of(file, law, registers, today));
        added.acts().stream()
                .filter(recorded -> Reviewers.areKeptOutBy(recorded.act(), registers, today))
                .forEach(recorded ->
                        tx.note(Kind.REVIEWER_REPRESENTS, recorded.by().person()));
    }

    /// Adds an act unless something stands against it.
    ///
    /// @param registers as they are on the day it is recorded on
    /// @param beside what is recorded with it in other streams
    /// @return what stands against it
    List<Refusal> add(
            ProposedAct proposed, CommandId command, Instant at, Registers registers, List<RecordedAct> beside) {
        FileOnDay standing = new FileOnDay(file, law, registers, Registry.day(at), beside);
        List<Refusal> refusals = Procedure.accepts(standing, proposed);
        if (refusals.isEmpty()) {
            append(proposed, Procedure.determined(standing, proposed), command, at);
        }
        return refusals;
    }

    /// Adds an act unless something stands against it, or against whom it would let look at the file.
    private List<Refusal> addAs(
            Intention intention, ProposedAct proposed, Instant now, Registers registers, List<RecordedAct> beside) {
        CaseFile without = file;
        List<Refusal> refusals = add(proposed, intention.command(), now, registers, beside);
        return refusals.isEmpty()
                ? seen(intention.viewer(), without, registers, Registry.day(now))
                        .wishes()
                        .opensToOthers(proposed, without, file)
                        .stream()
                        .toList()
                : refusals;
    }

    private SeenFile seen(Viewer viewer, CaseFile as, Registers registers, LocalDate today) {
        return SeenFile.asRecorded(Access.of(viewer, as, law, today), new FileOnDay(as, law, registers, today));
    }

    /// The last act that the viewer may know of.
    private int headOf(Viewer viewer, Registers registers, LocalDate today) {
        return seen(viewer, file, registers, today).head();
    }

    private boolean isTheirs(Intention intention, ProposedAct proposed, Registers registers, LocalDate today) {
        return proposed.by().isThrough(intention.viewer().performer())
                && AccessTable.performs(proposed.by().role(), ActType.of(proposed.act()))
                && refusedTo(intention.viewer(), proposed, registers, today).isEmpty();
    }

    /// What stands against an act because of who wants it ([Wishes#refusedToViewer]).
    private Optional<Refusal> refusedTo(Viewer viewer, ProposedAct proposed, Registers registers, LocalDate today) {
        return seen(viewer, file, registers, today).wishes().refusedToViewer(proposed);
    }

    private void append(ProposedAct proposed, List<Determination> found, CommandId command, Instant at) {
        int thread = Procedure.opens(proposed.act()) ? added.nextNumber() : proposed.thread();
        file = file.plus(List.of(added.add(proposed, found, thread, command, at)));
    }

    /// What was recorded since the file was seen, as far as the viewer may know of it: for them, the rest
    /// of the file does not move.
    private List<RecordedAct> since(Viewer viewer, LocalDate today) {
        List<RecordedAct> since =
                file.acts().stream().filter(a -> a.number() > wanted.seenHead()).toList();
        return since.isEmpty() ? since : Access.of(viewer, file, law, today).seen(since);
    }

    /// The same acts as they were recorded.
    private List<RecordedAct> numbered(List<RecordedAct> seen) {
        return seen.stream().flatMap(a -> file.act(a.number()).stream()).toList();
    }

    /// What the acts change in the file as it was locked, as the viewer is shown it.
    private String consequences(CaseFile before, Viewer viewer, Registers registers, LocalDate today) {
        return Consequences.of(seen(viewer, before, registers, today).changes(wanted.acts()))
                .digest();
    }

    /// A file that moved on is in the way only when the thread itself changed, or what the acts change.
    /// What was shown of that is compared once they are accepted; for who was shown nothing, the file
    /// is looked at as they saw it.
    private boolean hasMovedOn(List<RecordedAct> since, Registers registers, LocalDate today) {
        for (ProposedAct proposed : wanted.acts()) {
            for (RecordedAct other : since) {
                if (isInTheWay(file, proposed, other)) {
                    return true;
                }
            }
        }
        if (wanted.shown().isPresent()) {
            return false;
        }
        Set<Integer> later = since.stream().map(RecordedAct::number).collect(Collectors.toSet());
        CaseFile seen = CaseFile.of(
                file.id(),
                file.acts().stream().filter(a -> !later.contains(a.number())).toList(),
                file.illegible());
        return !Consequences.all(Preview.of(seen, wanted.acts(), law, registers, today))
                .equals(Consequences.all(Preview.of(file, wanted.acts(), law, registers, today)));
    }

    /// Whether an act recorded meanwhile is about the same thing: the same thread, what was taken back
    /// in it, or the same fact about the file as a whole.
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
}
