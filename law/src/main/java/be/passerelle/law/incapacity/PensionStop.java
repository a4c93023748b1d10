// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.incapacity;

import be.passerelle.law.Law;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import java.time.LocalDate;

/// From when benefit stops at the legal pension age: the 1st of the month after, as a sickness fund describes it.
/// Which day that age is reached is a fact: it depends on the year of birth and is not told here. Whoever works on
/// without a pension may have some months of primary incapacity since 2019, which this does not tell either.
public final class PensionStop {

    /// Whether benefit stops at the legal pension age.
    public static final ParameterName<Boolean> STOPS = ParameterName.flag("incapacity/stopsAtPensionAge");

    private static final Citation PAGE = Citation.of("mc-page-pension", "whole");

    private PensionStop() {}

    /// The first day without benefit.
    ///
    /// @param ageReached the day on which the legal pension age is reached
    public static Finding<LocalDate> from(Law law, DatedFact ageReached) {
        return ageReached
                .as("law.fact.pensionAge")
                .and(
                        law.asOf(ageReached.day()).holds(STOPS),
                        (day, _) -> day.withDayOfMonth(1).plusMonths(1))
                .under(PAGE, day -> Phrase.of("law.pension.stops", "day", day));
    }
}
