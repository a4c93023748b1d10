// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/// Whether a row obliges, from when, and until when.
///
/// @param task the name of what is to be done; rows of one task are alternatives, and one of them is enough
/// @param obliges whether it is obligatory in a situation where it is open, and until when that stays so
/// @param from the first day on which it can be done; [LocalDate#MIN] when it can be done at once
/// @param deadline until when, with its reason; no when the law sets no term
/// @param fromTerm how the first day is worded in the rulebook
/// @param untilTerm how the last day is worded in the rulebook
/// @param notBy who cannot do it although their role does: it takes a second person
/// @param since the day on which it became open, where that is another than the day of the latest act of the thread:
///     of the stream as a whole that act may have nothing to do with it, and its day is not for everybody
public record Duty<S extends Situation>(
        String task,
        Function<? super S, Finding<Yes>> obliges,
        Function<? super S, LocalDate> from,
        Function<? super S, Finding<Deadline>> deadline,
        Optional<TermWording> fromTerm,
        Optional<TermWording> untilTerm,
        Function<? super S, Optional<PersonId>> notBy,
        Function<? super S, Optional<LocalDate>> since) {

    static final Finding<Yes> OBLIGES = Finding.yes(lines -> lines.fact(Phrase.of("procedure.obliges")));

    static final Finding<Yes> MAY = Finding.no(lines -> lines.fact(Phrase.of("procedure.may")));

    private static final Finding<Deadline> NO_TERM = Finding.no(lines -> lines.fact(Phrase.of("procedure.noTerm")));

    /// Never obligatory.
    static <S extends Situation> Duty<S> may(String task) {
        return new Duty<>(
                task,
                _ -> MAY,
                _ -> LocalDate.MIN,
                _ -> NO_TERM,
                Optional.empty(),
                Optional.empty(),
                _ -> Optional.empty(),
                _ -> Optional.empty());
    }

    /// A finding that the law sets no term.
    public static Finding<Deadline> noTerm() {
        return NO_TERM;
    }

    /// Whether the task is more than the act itself: some row of it obliges.
    boolean isNamed(String code) {
        return !task.equals(code);
    }

    Duty<S> from(Function<? super S, LocalDate> first) {
        return new Duty<>(task, obliges, first, deadline, fromTerm, untilTerm, notBy, since);
    }

    Duty<S> worded(Optional<TermWording> first, Optional<TermWording> last) {
        return new Duty<>(task, obliges, from, deadline, first, last, notBy, since);
    }

    Duty<S> notBy(Function<? super S, Optional<PersonId>> person) {
        return new Duty<>(task, obliges, from, deadline, fromTerm, untilTerm, person, since);
    }

    Duty<S> since(Function<? super S, Optional<LocalDate>> day) {
        return new Duty<>(task, obliges, from, deadline, fromTerm, untilTerm, notBy, day);
    }
}
