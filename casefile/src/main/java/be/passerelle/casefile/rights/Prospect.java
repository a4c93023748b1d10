// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.rights;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.law.Law;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.RecognisedDays;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.programme.Premiums;
import be.passerelle.law.programme.PresumptionDuringTraining;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a training gives if it is granted, followed as planned and passed. Not yet rights: they are earned.
///
/// @param thread the programme
/// @param presumption the days on which incapacity would be presumed
/// @param hourlyRate the premium per hour really followed, gross
/// @param plannedHours the hours of the project
/// @param lumpSum the lump sum on success, gross
public record Prospect(
        int thread,
        Finding<Period> presumption,
        Finding<Money> hourlyRate,
        BigDecimal plannedHours,
        Finding<Money> lumpSum) {

    /// The prospect of a programme whose training has not ended.
    public static Prospect of(CaseFile file, Programme programme, Law law) {
        Law its = file.lawFor(law, programme.opened().day());
        LocalDate starts = programme.project().startsOn();
        DatedFact decided = programme.decision().taken().orElse(programme.latest());
        DatedFact passed = new DatedFact(programme.project().days().until(), decided.act());
        RecognisedDays supposed = RecognisedDays.supposed(programme.project().days());
        return new Prospect(
                programme.number(),
                PresumptionDuringTraining.period(
                        its,
                        Presumptions.schemeOn(file, starts),
                        programme.project().days(),
                        programme.training().started(),
                        programme.training().ended(),
                        decided,
                        List.of(supposed)),
                Premiums.hourlyRate(its, starts),
                BigDecimal.valueOf(programme.project().hours()),
                Premiums.lumpSum(its, passed, Optional.of(passed), List.of(supposed)));
    }

    /// The premium for all planned hours.
    public Optional<Money> premiumAtMost() {
        return hourlyRate.value().map(rate -> rate.times(plannedHours).inCents());
    }
}
