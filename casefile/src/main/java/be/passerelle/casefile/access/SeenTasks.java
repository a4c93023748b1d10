// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.role.IdentityField;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.NextAct;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/// What comes next in a file, as somebody may know it.
///
/// @param acts the acts that they see
/// @param isRead whether a reason may draw on an act
/// @param day the day that it is computed for
record SeenTasks(Access access, List<RecordedAct> acts, IntPredicate isRead, LocalDate day) {

    /// Of what others cannot do yet, a viewer who may not read why is told once it can be done.
    boolean sees(NextAct next) {
        return access.sees(next)
                && (access.performs(next.role())
                        || next.isDoableOn(day)
                        || next.deadline().reason().isReadBy(isRead));
    }

    /// A task of somebody else tells no day that follows from what the viewer may not read, and no
    /// organisation whose members they are not told of.
    NextAct seen(NextAct next) {
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
        return acts.stream()
                .filter(act -> next.thread() == 0 || act.thread() == next.thread())
                .map(RecordedAct::happenedOn)
                .max(Comparator.naturalOrder())
                .orElse(day);
    }

    /// Which organisation performs a task may tell whose member the person is.
    private boolean isTold(OrganisationId holder) {
        return holder.equals(access.viewer().organisation()) || access.fields().contains(IdentityField.FUND);
    }
}
