// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/// An act that may or must come next.
///
/// @param row the row of the table that says so
/// @param thread the thread it would belong to, 0 for the stream as a whole or when it opens one
/// @param obligatory whether somebody must do it
/// @param from the first day on which it can be done; later than today means that it is waited for
/// @param since the day on which it became open: the latest act of the thread, unless its row says another day
/// @param deadline until when, with its reason; no when the law sets no term
/// @param holder the organisation that performs it, when it is known
/// @param notBy who cannot do it although their role does: it takes a second person
public record NextAct(
        Row<?, ?> row,
        int thread,
        boolean obligatory,
        LocalDate from,
        LocalDate since,
        Finding<Deadline> deadline,
        Optional<OrganisationId> holder,
        Optional<PersonId> notBy) {

    public Role role() {
        return row.by();
    }

    /// The name of what is to be done; several acts may be alternatives of one task.
    public String task() {
        return row.duty().task();
    }

    public String code() {
        return row.type().code();
    }

    /// Whether somebody of that role and organisation can do it.
    public boolean isFor(PersonId person, OrganisationId organisation) {
        return notBy.filter(person::equals).isEmpty()
                && holder.filter(h -> !h.equals(organisation)).isEmpty();
    }

    /// Whether it can be done on the given day.
    public boolean isDoableOn(LocalDate day) {
        return !from.isAfter(day);
    }

    /// Whether there is more to say about its day than that the law sets no term: a rule, or an open question.
    public boolean isExplained() {
        return deadline.reason().kind() != Reason.Kind.FACT;
    }

    /// The last day, when the law sets a term.
    public Optional<LocalDate> until() {
        return deadline.value().map(Deadline::day);
    }
}
