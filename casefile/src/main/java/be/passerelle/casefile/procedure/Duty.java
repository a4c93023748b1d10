// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;

/// Whether a row obliges, from when, and until when.
///
/// @param task the name of what is to be done; rows of one task are alternatives, and one of them is enough
/// @param obliges whether it is obligatory in a situation where it is open
/// @param from the first day on which it can be done; [LocalDate#MIN] when it can be done at once
/// @param deadline until when, with its reason; no when the law sets no term
public record Duty(
        String task,
        Predicate<Situation> obliges,
        Function<Situation, LocalDate> from,
        Function<Situation, Finding<Deadline>> deadline) {

    private static final Finding<Deadline> NO_TERM = Finding.no(lines -> lines.fact(Phrase.of("procedure.noTerm")));

    /// Never obligatory.
    static Duty may(String task) {
        return new Duty(task, _ -> false, _ -> LocalDate.MIN, _ -> NO_TERM);
    }

    /// A finding that the law sets no term.
    public static Finding<Deadline> noTerm() {
        return NO_TERM;
    }
}
