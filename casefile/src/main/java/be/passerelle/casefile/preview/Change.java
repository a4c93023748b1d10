// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.preview;

import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.rights.Prospect;
import be.passerelle.stream.procedure.NextAct;

/// One thing that an act changes.
public sealed interface Change {

    /// A right begins.
    record RightGained(Entitlement right) implements Change {}

    /// A right goes.
    record RightLost(Entitlement right) implements Change {}

    /// A right holds for other days, or another amount.
    record RightChanged(Entitlement before, Entitlement after) implements Change {}

    /// What a training will give as it is followed.
    record ProspectOpened(Prospect prospect) implements Change {}

    /// Somebody has something to do that they did not have before.
    record TaskOpened(NextAct next) implements Change {}

    /// Something no longer has to be done.
    record TaskSettled(NextAct next) implements Change {}

    /// The last day of something to be done moves.
    record DeadlineMoved(NextAct before, NextAct after) implements Change {}
}
