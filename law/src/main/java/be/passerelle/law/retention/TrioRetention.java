// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.retention;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;

/// How long the communication file of the TRIO platform is consulted and kept: one year from 1 January after the last
/// addition, then one more year at most (law of 31 January 2025, as the federal knowledge centre describes it).
public final class TrioRetention {

    /// How long it is consulted from 1 January after the last addition.
    public static final ParameterName<Term> CONSULTED = ParameterName.term("retention/trioConsulted");

    /// How long it is kept afterwards at most.
    public static final ParameterName<Term> KEPT = ParameterName.term("retention/trioKept");

    private static final Citation PAGE = Citation.of("beswic-page-trio", "retention");

    private TrioRetention() {}

    /// The days on which the file is consulted.
    ///
    /// @param lastAddition the day on which something was added last
    public static Finding<Period> consulted(Law law, DatedFact lastAddition) {
        return lastAddition
                .as("law.fact.lastAddition")
                .and(
                        law.asOf(lastAddition.day()).take(CONSULTED),
                        (day, term) -> Period.of(
                                day, term.beginningOn(firstOfNextYear(day)).until()))
                .under(PAGE, days -> Phrase.of("law.trio.consulted", "period", days));
    }

    /// The last day on which the file may still be kept.
    public static Finding<LocalDate> keptUntil(Law law, DatedFact lastAddition) {
        return consulted(law, lastAddition)
                .and(
                        law.asOf(lastAddition.day()).take(KEPT),
                        (days, term) ->
                                term.beginningOn(Day.after(days.until())).until())
                .under(PAGE, day -> Phrase.of("law.trio.keptUntil", "day", day));
    }

    private static LocalDate firstOfNextYear(LocalDate day) {
        return LocalDate.of(day.getYear() + 1, 1, 1);
    }
}
