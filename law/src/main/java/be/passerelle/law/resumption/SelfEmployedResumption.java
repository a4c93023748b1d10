// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.resumption;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;

/// Authorised work of the self-employed in its two tracks: royal decree of 11 June 2015, since 1 July 2015. Towards a
/// full return six months at a time and eighteen in all; without that aim as long as the medical condition is met,
/// for which no longest duration was found.
public final class SelfEmployedResumption {

    /// How long after the beginning of the incapacity it is possible at the earliest.
    public static final ParameterName<Term> EARLIEST = ParameterName.term("resumption/selfEmployedEarliest");

    /// Each authorisation towards a full return lasts so long.
    public static final ParameterName<Term> AT_A_TIME = ParameterName.term("resumption/selfEmployedAtATime");

    /// All of them together last so long at most.
    public static final ParameterName<Term> IN_ALL = ParameterName.term("resumption/selfEmployedInAll");

    private static final Citation DECREE = Citation.of("ar-2015-06-11", "whole");
    private static final Phrase NO_LIMIT_KNOWN = Phrase.of("law.resumption.lastingNotKnown");

    private SelfEmployedResumption() {}

    /// From which day of incapacity it is possible: since 1 July 2015 in the first month, before from the second on.
    ///
    /// @param day the day on which the work would begin
    public static Finding<LocalDate> earliest(Law law, DatedFact incapacityFrom, LocalDate day) {
        return incapacityFrom
                .as("law.fact.incapacitySince")
                .and(law.asOf(day).take(EARLIEST), SelfEmployedResumption::firstDay)
                .under(DECREE, from -> Phrase.of("law.resumption.earliest", "day", from));
    }

    /// The last day of one authorisation.
    public static Finding<LocalDate> lastDay(Law law, SelfEmployedTrack track, DatedFact authorisedFrom) {
        return longest(law, track, authorisedFrom, AT_A_TIME)
                .under(DECREE, day -> Phrase.of("law.resumption.lastDay", "day", day));
    }

    /// The last day of all authorisations towards a full return that begin on that day.
    public static Finding<LocalDate> lastDayInAll(Law law, SelfEmployedTrack track, DatedFact firstAuthorisedFrom) {
        return longest(law, track, firstAuthorisedFrom, IN_ALL)
                .under(DECREE, day -> Phrase.of("law.resumption.lastDayInAll", "day", day));
    }

    private static Finding<LocalDate> longest(
            Law law, SelfEmployedTrack track, DatedFact from, ParameterName<Term> term) {
        return switch (track) {
            case FULL_RETURN ->
                from.as("law.fact.authorisedFrom")
                        .and(
                                law.asOf(from.day()).take(term),
                                (day, length) -> length.beginningOn(day).until());
            case LASTING -> Finding.unknown(NO_LIMIT_KNOWN);
        };
    }

    private static LocalDate firstDay(LocalDate incapacityFrom, Term wait) {
        return wait.amount() == 0
                ? incapacityFrom
                : Day.after(wait.beginningOn(incapacityFrom).until());
    }
}
