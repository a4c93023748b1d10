// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.projection;

import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One line of a worklist: something that one role of one organisation must do in one thread of a file.
/// It stores days, never "overdue".
///
/// @param file the file
/// @param thread the thread, 0 for the file as a whole
/// @param task the name of what is to be done
/// @param role the role that does it
/// @param holder the organisation that does it, when it is known
/// @param person who did the last act of that role in the file: the line is theirs until somebody takes it
/// @param from the first day on which it can be done; [LocalDate#MIN] when at once
/// @param since the day on which it became open
/// @param until the last day, when the law sets a term
/// @param acts the codes of the acts that settle it: alternatives
/// @param trainingStarts the first day of the training that is asked for or granted, in a thread with which whoever
///     does it has anything to do
public record WorkItem(
        CaseFileId file,
        int thread,
        String task,
        Role role,
        Optional<OrganisationId> holder,
        Optional<PersonId> person,
        LocalDate from,
        LocalDate since,
        Optional<LocalDate> until,
        List<String> acts,
        Optional<LocalDate> trainingStarts) {

    public WorkItem {
        acts = List.copyOf(acts);
    }

    /// The same, told to whoever reads nothing of trainings.
    public WorkItem withoutTraining() {
        return new WorkItem(file, thread, task, role, holder, person, from, since, until, acts, Optional.empty());
    }

    /// The same, in a thread that has another number.
    public WorkItem inThread(int other) {
        return new WorkItem(file, other, task, role, holder, person, from, since, until, acts, trainingStarts);
    }
}
