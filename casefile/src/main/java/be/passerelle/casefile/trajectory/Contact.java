// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.trajectory;

import be.passerelle.law.finding.DatedFact;
import java.util.Optional;

/// The first contact of a trajectory.
///
/// @param planned the day that was fixed for it
/// @param content what was said, once it was held
/// @param held the act that says so
public record Contact(
        Optional<TrajectoryAct.FirstContactPlanned> planned,
        Optional<TrajectoryAct.FirstContactHeld> content,
        Optional<DatedFact> held) {

    static final Contact NONE = new Contact(Optional.empty(), Optional.empty(), Optional.empty());

    Contact planned(TrajectoryAct.FirstContactPlanned act) {
        return new Contact(Optional.of(act), content, held);
    }

    Contact held(DatedFact fact, TrajectoryAct.FirstContactHeld act) {
        return new Contact(planned, Optional.of(act), Optional.of(fact));
    }
}
