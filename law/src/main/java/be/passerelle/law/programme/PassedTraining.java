// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.programme;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.incapacity.RecognisedDays;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A training that ended with success, with what the lump sum rests on.
///
/// @param ended its last day
/// @param granted the days that the decision grants, with every change since
/// @param hours the hours really followed; empty while none are reported and some are still to be
/// @param newSkills the evaluation that found that new skills were acquired
/// @param recognised the days on which incapacity is recognised
public record PassedTraining(
        DatedFact ended,
        Period granted,
        Optional<BigDecimal> hours,
        Optional<DatedFact> newSkills,
        List<RecognisedDays> recognised) {

    public PassedTraining {
        recognised = List.copyOf(recognised);
    }
}
