// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.trajectory;

import be.passerelle.stream.act.TextLength;
import java.time.LocalDate;

/// One concrete action of a reintegration plan.
///
/// @param action what is to be done
/// @param by who does it
/// @param before the day it should be done by
public record PlannedAction(@TextLength(max = 200) String action, Doer by, LocalDate before) {

    /// Who carries out an action of the plan.
    public enum Doer {
        PERSON,
        FUND,
        EMPLOYMENT_PARTNER,
        TRAINING_CENTRE,
        EMPLOYER
    }
}
