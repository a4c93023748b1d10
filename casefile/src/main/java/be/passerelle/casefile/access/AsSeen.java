// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.path.Path;
import be.passerelle.casefile.preview.Change;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.rights.Prospect;
import be.passerelle.stream.procedure.NextAct;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/// Rights and changes with reasons that draw on what their viewer reads.
///
/// @param isRead whether the act of that number is read
record AsSeen(IntPredicate isRead) {

    Entitlement of(Entitlement right) {
        return new Entitlement(
                right.kind(),
                right.thread(),
                right.period(),
                right.amount(),
                right.finding().readBy(isRead));
    }

    Prospect of(Prospect prospect) {
        return new Prospect(
                prospect.thread(),
                prospect.presumption().readBy(isRead),
                prospect.hourlyRate().readBy(isRead),
                prospect.plannedHours(),
                prospect.lumpSum().readBy(isRead));
    }

    Path of(Path path, Access access) {
        return new Path(
                path.turn(),
                path.on(),
                path.withTraining(),
                path.supposed(),
                path.protection().stream()
                        .filter(right -> access.reads(right.kind()))
                        .map(this::of)
                        .toList(),
                path.recognisedUntil(),
                path.lines().stream()
                        .map(line -> new Path.Line(line.kind(), line.finding().readBy(isRead)))
                        .toList(),
                path.dates().stream()
                        .filter(next -> access.reads(next.row().type().compartment())
                                && next.deadline().reason().isReadBy(isRead))
                        .toList());
    }

    /// @param task a task as the viewer may know of it
    Change of(Change change, UnaryOperator<NextAct> task) {
        return switch (change) {
            case Change.RightGained(Entitlement right) -> new Change.RightGained(of(right));
            case Change.RightLost(Entitlement right) -> new Change.RightLost(of(right));
            case Change.RightChanged(Entitlement before, Entitlement after) ->
                new Change.RightChanged(of(before), of(after));
            case Change.ProspectOpened(Prospect prospect) -> new Change.ProspectOpened(of(prospect));
            case Change.TaskOpened(NextAct next) -> new Change.TaskOpened(task.apply(next));
            case Change.TaskSettled(NextAct next) -> new Change.TaskSettled(task.apply(next));
            case Change.DeadlineMoved(NextAct before, NextAct after) ->
                new Change.DeadlineMoved(task.apply(before), task.apply(after));
            case Change.SharingBegun _, Change.SharingEnded _ -> change;
        };
    }
}
