// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.preview;

import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.rights.Prospect;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.procedure.NextAct;
import java.util.List;

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

    /// An organisation outside the fund and the institute reads more of the file, or may by what the person
    /// agreed to.
    ///
    /// @param parts what more
    /// @param atOnce whether it reads them from then on; else they may be shared with it once the person is
    ///     referred
    record SharingBegun(Organisation with, List<Compartment> parts, boolean atOnce) implements Change {

        public SharingBegun {
            parts = List.copyOf(parts);
        }
    }

    /// An organisation outside the fund and the institute reads less of the file, or may no longer.
    ///
    /// @param parts what it reads no longer; empty when that is all of it
    record SharingEnded(Organisation with, List<Compartment> parts) implements Change {

        public SharingEnded {
            parts = List.copyOf(parts);
        }
    }
}
