// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.assessment;

import be.passerelle.law.assessment.ContactMoment;
import be.passerelle.law.finding.DatedFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What happened between the fund and the person in the first year of incapacity: questionnaires, appointments,
/// contacts, absences. Of all incapacities of a file, or of one; each list in the order of recording.
///
/// @param newDates when the person got in touch for a new appointment
/// @param openDate the last of these, as long as nothing was fixed since
public record Contacts(
        List<DatedFact> sent,
        List<Spared> spared,
        List<Returned> returned,
        List<Appointment> appointments,
        List<Held> held,
        List<Absence> absences,
        List<DatedFact> newDates,
        Optional<DatedFact> openDate) {

    /// Why no questionnaire was sent.
    public record Spared(DatedFact fact, FirstYearAct.QuestionnaireSpared act) {

        /// Whether the reason holds on a day.
        boolean holdsOn(LocalDate day) {
            return act.until().filter(day::isAfter).isEmpty();
        }
    }

    /// A questionnaire that came back.
    public record Returned(DatedFact fact, FirstYearAct.QuestionnaireReturned answers) {}

    /// An appointment.
    ///
    /// @param byLetter whether it was fixed by registered letter, after an absence
    public record Appointment(DatedFact fact, LocalDate on, ContactWith with, boolean byLetter) {}

    /// A contact that took place.
    public record Held(DatedFact fact, Optional<ContactMoment> moment, ContactWith with) {}

    /// An appointment to which the person did not come.
    ///
    /// @param judged the act that says whether there was a good reason
    /// @param justified what it says
    public record Absence(DatedFact fact, ContactWith with, Optional<DatedFact> judged, boolean justified) {

        Absence judged(DatedFact by, boolean isJustified) {
            return new Absence(fact, with, Optional.of(by), isJustified);
        }
    }

    public Contacts {
        sent = List.copyOf(sent);
        spared = List.copyOf(spared);
        returned = List.copyOf(returned);
        appointments = List.copyOf(appointments);
        held = List.copyOf(held);
        absences = List.copyOf(absences);
        newDates = List.copyOf(newDates);
    }

    /// Those from a day on: of an incapacity that began then.
    public Contacts since(LocalDate day) {
        return new Contacts(
                from(day, sent, fact -> fact),
                from(day, spared, Spared::fact),
                from(day, returned, Returned::fact),
                from(day, appointments, Appointment::fact),
                from(day, held, Held::fact),
                from(day, absences, Absence::fact),
                from(day, newDates, fact -> fact),
                openDate.filter(asked -> !asked.day().isBefore(day)));
    }

    private static <E> List<E> from(LocalDate day, List<E> all, Function<E, DatedFact> fact) {
        return all.stream()
                .filter(each -> !fact.apply(each).day().isBefore(day))
                .toList();
    }

    /// The questionnaire that was sent and did not come back.
    public Optional<DatedFact> owed() {
        return last(sent, fact -> fact)
                .filter(out ->
                        returned.stream().noneMatch(back -> !back.fact().day().isBefore(out.day())));
    }

    /// The next of the contacts of the first year: the one after the latest that took place.
    public Optional<ContactMoment> nextMoment() {
        Optional<ContactMoment> latest =
                held.stream().flatMap(each -> each.moment().stream()).max(Comparator.naturalOrder());
        return Arrays.stream(ContactMoment.values())
                .filter(moment ->
                        latest.filter(done -> moment.compareTo(done) <= 0).isEmpty())
                .findFirst();
    }

    /// The appointments of which nobody said what became of them, the earliest first.
    public List<Appointment> pending(ContactWith with) {
        List<Appointment> pending = new ArrayList<>();
        for (int i = 0; i < appointments.size(); i++) {
            Appointment each = appointments.get(i);
            if (each.with() == with
                    && !isOver(each)
                    && !isReplaced(each, appointments.subList(i + 1, appointments.size()))) {
                pending.add(each);
            }
        }
        pending.sort(Comparator.comparing(Appointment::on));
        return pending;
    }

    /// By a contact on its day or after it, or by an absence on its day.
    private boolean isOver(Appointment appointment) {
        return held.stream().anyMatch(each -> !each.fact().day().isBefore(appointment.on()))
                || absences.stream()
                        .anyMatch(each -> each.with() == appointment.with()
                                && each.fact().day().equals(appointment.on()));
    }

    /// By another one with the same person that was fixed before its day came.
    private static boolean isReplaced(Appointment appointment, List<Appointment> later) {
        return later.stream()
                .anyMatch(other -> other.with() == appointment.with()
                        && !other.fact().day().isAfter(appointment.on()));
    }

    /// The absences of which nobody said whether there was a good reason.
    public List<Absence> unjudged() {
        return absences.stream().filter(each -> each.judged().isEmpty()).toList();
    }

    /// The absences without a good reason that count, in order, a list for each time that they began: whoever
    /// came in between begins anew, as no source says otherwise. Three of a list at most; the second is one
    /// that a registered letter, sent after the first, warned of.
    public List<List<Absence>> counted() {
        List<List<Absence>> all = new ArrayList<>(1);
        List<Absence> unjustified = absences.stream()
                .filter(each -> each.judged().isPresent() && !each.justified())
                .sorted(Comparator.comparing(each -> each.fact().day()))
                .toList();
        for (Absence each : unjustified) {
            if (all.isEmpty() || hasCome(all.getLast().getLast(), each)) {
                all.add(new ArrayList<>(List.of(each)));
            } else if (counts(all.getLast(), each)) {
                all.getLast().add(each);
            }
        }
        return all;
    }

    private boolean counts(List<Absence> before, Absence each) {
        return before.size() == 1 ? isAfterLetter(before.getFirst(), each) : before.size() == 2;
    }

    /// Between the two, or on the day of the second, the person came to a contact.
    private boolean hasCome(Absence before, Absence after) {
        return held.stream()
                .anyMatch(each -> isSince(each.fact(), before)
                        && !each.fact().day().isAfter(after.fact().day()));
    }

    private boolean isAfterLetter(Absence first, Absence later) {
        return appointments.stream()
                .anyMatch(each -> each.byLetter()
                        && isSince(each.fact(), first)
                        && each.fact().day().isBefore(later.fact().day()));
    }

    /// The first absence without a good reason, as long as no registered letter followed it and no contact
    /// took place.
    public Optional<Absence> withoutLetter() {
        return counted().stream()
                .reduce((_, last) -> last)
                .map(List::getFirst)
                .filter(first -> appointments.stream().noneMatch(each -> each.byLetter() && isSince(each.fact(), first))
                        && held.stream().noneMatch(each -> isSince(each.fact(), first)));
    }

    /// The latest absence, unless there was a good reason, the person got in touch since, was invited anew,
    /// or came.
    public Optional<Absence> unanswered() {
        return last(absences, each -> each.fact())
                .filter(each -> each.judged().isEmpty() || !each.justified())
                .filter(each -> newDates.stream().noneMatch(fact -> isSince(fact, each))
                        && held.stream().noneMatch(contact -> isSince(contact.fact(), each)));
    }

    private static boolean isSince(DatedFact fact, Absence absence) {
        return !fact.day().isBefore(absence.fact().day());
    }

    private static <E> Optional<E> last(List<E> all, Function<E, DatedFact> fact) {
        return all.stream().max(Comparator.comparing(each -> fact.apply(each).day()));
    }
}
