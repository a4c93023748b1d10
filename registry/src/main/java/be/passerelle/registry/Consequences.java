// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.casefile.preview.Change;
import be.passerelle.casefile.preview.Preview;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.stream.procedure.NextAct;
import java.util.List;

/// What a preview told the person, in a form that can be compared: the same consequences, the same lines.
record Consequences(List<String> lines) {

    static Consequences of(Preview preview) {
        return new Consequences(
                preview.changes().stream().map(Consequences::line).sorted().toList());
    }

    private static String line(Change change) {
        return switch (change) {
            case Change.RightGained(Entitlement right) -> "gained " + right(right);
            case Change.RightLost(Entitlement right) -> "lost " + right(right);
            case Change.RightChanged(Entitlement before, Entitlement after) ->
                "changed " + right(before) + " to " + right(after);
            case Change.ProspectOpened opened -> "prospect " + opened.prospect().plannedHours();
            case Change.TaskOpened(NextAct next) -> "opened " + task(next);
            case Change.TaskSettled(NextAct next) -> "settled " + task(next);
            case Change.DeadlineMoved(NextAct before, NextAct after) -> "moved " + task(before) + " to " + task(after);
        };
    }

    /// A thread that the act itself opens has another number in a file that moved on: it is left out.
    private static String right(Entitlement right) {
        return right.kind() + " " + right.period() + " " + right.amount();
    }

    private static String task(NextAct next) {
        return next.task() + " " + next.role() + " " + next.until();
    }
}
