// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.incapacity;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;

/// When a new incapacity belongs to the one before it: an interruption of less than 14 days does not interrupt
/// primary incapacity, one of less than three months does not interrupt invalidity (law of 14 July 1994,
/// articles 87 and 93).
public final class Relapse {

    /// An interruption of primary incapacity as long as this, or longer, ends it.
    public static final ParameterName<Term> PRIMARY = ParameterName.term("incapacity/relapsePrimary");

    /// An interruption of invalidity as long as this, or longer, ends it.
    public static final ParameterName<Term> INVALIDITY = ParameterName.term("incapacity/relapseInvalidity");

    private static final Citation IN_PRIMARY = Citation.of("law-1994-07-14", "87");
    private static final Citation IN_INVALIDITY = Citation.of("law-1994-07-14", "93");

    private Relapse() {}

    /// Yes when the new incapacity belongs to the earlier one. Incapable up to 31 May and again from 14 June:
    /// 13 days lie between, it is the same primary incapacity; from 15 June it is a new one.
    ///
    /// @param endedOn the last day of the earlier incapacity
    /// @param wasInvalid whether that last day was a day of invalidity
    /// @param beginsAgainOn the first day of the new incapacity, after the last day of the earlier one
    /// @throws IllegalArgumentException when the new incapacity does not begin after the earlier one ended
    public static Finding<Yes> joins(Law law, LocalDate endedOn, boolean wasInvalid, LocalDate beginsAgainOn) {
        if (!beginsAgainOn.isAfter(endedOn)) {
            throw new IllegalArgumentException("a new incapacity begins after the earlier one ended on " + endedOn
                    + " (law of 14 July 1994, articles 87 and 93): " + beginsAgainOn);
        }
        return Finding.day(endedOn, lines -> lines.fact(ended(endedOn, wasInvalid)))
                .and(
                        Finding.day(
                                beginsAgainOn,
                                lines -> lines.fact(Phrase.of("law.fact.incapableAgain", "day", beginsAgainOn))),
                        Period::of)
                .and(
                        law.asOf(beginsAgainOn).take(wasInvalid ? INVALIDITY : PRIMARY),
                        (days, term) -> term.beginningOn(Day.after(days.from())))
                .where(window -> window.contains(beginsAgainOn))
                .map(_ -> Yes.YES)
                .under(
                        wasInvalid ? IN_INVALIDITY : IN_PRIMARY,
                        _ -> Phrase.of("law.relapse.joins", "day", beginsAgainOn),
                        Phrase.of("law.relapse.separate", "day", beginsAgainOn));
    }

    private static Phrase ended(LocalDate endedOn, boolean wasInvalid) {
        return Phrase.of(wasInvalid ? "law.fact.invalidUntil" : "law.fact.incapableUntil", "day", endedOn);
    }
}
