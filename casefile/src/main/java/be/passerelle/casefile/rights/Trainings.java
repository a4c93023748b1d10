// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.rights;

import be.passerelle.casefile.programme.Grant;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.Training;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.incapacity.RecognisedDays;
import be.passerelle.law.programme.ApprovedTraining;
import be.passerelle.law.programme.PassedTraining;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Trainings as the rules of rights take them.
final class Trainings {

    private Trainings() {}

    /// As it is granted, with every change since, and as it was followed until it ended or was given up.
    static ApprovedTraining approved(Programme programme) {
        Training training = programme.training();
        Grant grant = programme.grant();
        return new ApprovedTraining(
                grant.days(),
                programme.decision().taken().orElse(programme.opened()),
                grant.changed(),
                grant.addedFrom(),
                training.notBegun()
                        .filter(report -> training.started().isEmpty()
                                && !report.day().isBefore(grant.days().from())),
                training.started(),
                DatedFact.first(DatedFact.first(training.ended(), programme.died()), programme.givenUp()),
                training.interruptedDays());
    }

    /// One that ended with success, and on what its lump sum rests.
    static PassedTraining passed(Programme programme, DatedFact ended, List<RecognisedDays> recognised) {
        BigDecimal hours = programme.training().attendance().values().stream()
                .map(Training.Attendance::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean isTold = hours.signum() > 0 || programme.monthWithoutHours().isEmpty();
        return new PassedTraining(
                ended,
                programme.grant().days(),
                isTold ? Optional.of(hours) : Optional.empty(),
                programme.evaluations().newSkills(),
                recognised);
    }
}
