// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.Training;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.YearMonth;
import java.util.Optional;

/// A training that was decided on, as it is followed: what a centre and whoever pays have to know of it, and nothing of
/// why it was asked for.
///
/// @param thread the programme that it belongs to
/// @param isOpen whether something of the programme is still to be done
/// @param isGranted whether it was granted, and not revoked
/// @param takesHours whether the centre says its hours: also those of before the commission did not ratify it
/// @param monthWithoutHours the first month of which the centre has not said the hours
public record SeenTraining(
        int thread,
        boolean isOpen,
        OrganisationId centre,
        boolean isGranted,
        boolean isRevoked,
        boolean takesHours,
        Training training,
        Optional<YearMonth> monthWithoutHours) {

    static SeenTraining of(Programme programme) {
        return new SeenTraining(
                programme.number(),
                programme.isOpen(),
                programme.project().centre(),
                programme.decision().isGranted(),
                programme.decision().revoked().isPresent(),
                programme.decision().isGranted() || programme.decision().notRatified(),
                programme.training(),
                programme.monthWithoutHours());
    }
}
