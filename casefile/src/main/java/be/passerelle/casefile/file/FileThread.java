// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.law.Law;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.Stage;
import be.passerelle.stream.procedure.StreamThread;
import be.passerelle.stream.procedure.ThreadKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A thread of a case file: an incapacity, a trajectory, a programme. What procedure, access and corrections have to
/// know of a kind of thread, it says itself, so that none of them spells the kinds out.
public interface FileThread extends StreamThread {

    /// What is told of it.
    ThreadFacts<?> facts();

    @Override
    default ThreadKind<?> kind() {
        return facts().kind();
    }

    @Override
    default List<Stage> stages() {
        return facts().stages(Optional.of(this));
    }

    /// The organisation that takes part in it in that role, when one does.
    default Optional<OrganisationId> party(Role role) {
        return Optional.empty();
    }

    /// The organisation that performs the acts of that role in it, when it is known.
    default Optional<OrganisationId> performer(Role role, CaseFile file) {
        return party(role);
    }

    /// Whether an organisation that looks at the file for its part in it, and not as a whole, has anything to do with
    /// this thread: a partner, a centre. Each kind says it itself: what nobody thought of would be read.
    boolean concerns(Role role, OrganisationId organisation, CaseFile file);

    /// The thread that it goes on from, which is not over as long as this one is open.
    default Optional<Integer> goesOnFrom() {
        return Optional.empty();
    }

    /// Whom it gives a ground to look at the file on a day.
    default List<Admission> admits(CaseFile file, LocalDate day) {
        return List.of();
    }

    /// The last day on which it gives the grounds of a day if no act comes; [LocalDate#MAX] when time takes none away.
    default LocalDate admitsAlikeUntil(LocalDate day) {
        return LocalDate.MAX;
    }

    /// Whether no other of its kind can be opened beside it.
    default boolean isAhead() {
        return isOpen() && !liesBehind();
    }

    /// Whether it is of the past though it is open: it was reported after a later one of its kind, and somebody still
    /// says how it went on. What is asked of the present never looks at it.
    default boolean liesBehind() {
        return false;
    }

    /// Whether the person may be referred to others in it, to which they have to consent.
    default boolean refers() {
        return false;
    }

    /// Whether an employment partner accompanies the person in it from the beginning: to which they consented before it
    /// was opened.
    default boolean isLedByPartner() {
        return false;
    }

    /// The scheme of the incapacity, of a thread that is one: it began when the thread was opened.
    default Optional<Scheme> incapacity() {
        return Optional.empty();
    }

    /// Of an incapacity the first day from which the law counts it: that of the first one where it is a relapse.
    default LocalDate incapacitySince(CaseFile file, Law law) {
        return opened().day();
    }
}
