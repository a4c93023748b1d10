// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.preview.Change;
import be.passerelle.casefile.preview.Preview;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.role.IdentityField;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.NextAct;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// What comes next in a file, as somebody may know it: what is theirs to do follows from the whole file, what
/// others do from what the viewer reads. A task of others that comes, goes or changes would tell what they do
/// not read.
///
/// @param known the file with nothing in it but what they know
/// @param isRead whether a reason may draw on an act
record SeenTasks(Access access, FileOnDay standing, KnownFile known, IntPredicate isRead) {

    List<NextAct> next() {
        return Stream.concat(next(standing.file()).filter(this::isOwn), ofOthers())
                .filter(this::sees)
                .map(this::seen)
                .toList();
    }

    /// What is about the file as a whole, as a correction, would tell by itself of what is followed.
    private Stream<NextAct> ofOthers() {
        if (known.isAllRead()) {
            return next(known.read()).filter(next -> !isOwn(next));
        }
        return Stream.concat(
                next(known.read()).filter(next -> !isOwn(next) && isOfWhole(next)),
                next(known.followed()).filter(next -> !isOwn(next) && !isOfWhole(next)));
    }

    private static boolean isOfWhole(NextAct next) {
        return next.row().kind().isWhole();
    }

    private Stream<NextAct> next(CaseFile file) {
        return Procedure.next(file, standing.law(), standing.registers(), standing.day()).stream();
    }

    /// What acts will change.
    ///
    /// @param seen how the viewer is told of rights
    List<Change> changes(List<ProposedAct> acts, AsSeen seen) {
        return Stream.of(
                        changes(standing.file(), acts).filter(change -> !isOfOthers(change)),
                        changesOfOthers(acts),
                        sharing(acts))
                .flatMap(changes -> changes)
                .filter(access::sees)
                .map(change -> seen.of(change, this::seen))
                .toList();
    }

    /// With whom the file is shared, as follows from what the viewer reads: that of all else would tell that it
    /// is there.
    private Stream<Change> sharing(List<ProposedAct> acts) {
        FileOnDay before = on(known.read());
        FileOnDay after = on(preview(known.read(), acts).after());
        return Sharing.after(after).since(Sharing.after(before), after).stream();
    }

    private FileOnDay on(CaseFile file) {
        return new FileOnDay(file, standing.law(), standing.registers(), standing.day());
    }

    private Stream<Change> changesOfOthers(List<ProposedAct> acts) {
        if (known.isAllRead()) {
            return changes(known.read(), acts).filter(this::isOfOthers);
        }
        return Stream.concat(
                changes(known.read(), acts)
                        .filter(change -> isOfOthers(change)
                                && task(change).filter(SeenTasks::isOfWhole).isPresent()),
                changes(known.followed(), acts)
                        .filter(change -> isOfOthers(change)
                                && task(change).filter(SeenTasks::isOfWhole).isEmpty()));
    }

    private Stream<Change> changes(CaseFile file, List<ProposedAct> acts) {
        return preview(file, acts).changes().stream();
    }

    private Preview preview(CaseFile file, List<ProposedAct> acts) {
        return Preview.of(
                file,
                acts,
                standing.law(),
                standing.registers(),
                standing.day(),
                standing.file().head());
    }

    /// Whether it is the viewer's own, or theirs to enter for the person.
    private boolean isOwn(NextAct next) {
        return access.performs(next.role()) || access.enters(next.row());
    }

    /// Whether a change is one of what others have to do.
    private boolean isOfOthers(Change change) {
        return task(change).filter(next -> !isOwn(next)).isPresent();
    }

    /// The task that a change is one of.
    private static Optional<NextAct> task(Change change) {
        return switch (change) {
            case Change.TaskOpened(NextAct next) -> Optional.of(next);
            case Change.TaskSettled(NextAct next) -> Optional.of(next);
            case Change.DeadlineMoved(NextAct before, NextAct _) -> Optional.of(before);
            case Change.RightGained _, Change.RightLost _, Change.RightChanged _, Change.ProspectOpened _ ->
                Optional.empty();
            case Change.SharingBegun _, Change.SharingEnded _ -> Optional.empty();
        };
    }

    /// Of what others cannot do yet, a viewer who may not read why is told once it can be done.
    private boolean sees(NextAct next) {
        return access.sees(next)
                && (access.performs(next.role())
                        || next.isDoableOn(standing.day())
                        || next.deadline().reason().isReadBy(isRead));
    }

    /// A task of somebody else tells no day that follows from what the viewer may not read, and no
    /// organisation whose members they are not told of.
    private NextAct seen(NextAct next) {
        boolean own = access.performs(next.role());
        Reason why = next.deadline().reason();
        Finding<Deadline> deadline = own || why.isReadBy(isRead)
                ? next.deadline().readBy(isRead)
                : Finding.no(lines -> lines.add(Reason.notRead()));
        return new NextAct(
                next.row(),
                next.thread(),
                next.obligatory(),
                next.from(),
                own && next.obligatory() ? next.since() : latestSeen(next),
                deadline,
                next.holder().filter(this::isTold),
                next.notBy());
    }

    /// The day of the latest act that the viewer sees where the task is to be done; without one, today.
    private LocalDate latestSeen(NextAct next) {
        return access.seen(standing.file().acts()).stream()
                .filter(act -> next.thread() == 0 || act.thread() == next.thread())
                .map(RecordedAct::happenedOn)
                .max(Comparator.naturalOrder())
                .orElse(standing.day());
    }

    /// Which organisation performs a task may tell whose member the person is.
    private boolean isTold(OrganisationId holder) {
        return holder.equals(access.viewer().organisation()) || access.fields().contains(IdentityField.FUND);
    }
}
