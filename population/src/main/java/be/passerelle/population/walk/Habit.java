// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import java.util.Optional;

/// How people deal with one kind of act that the procedure lets them do: when, if ever, and with what content.
@FunctionalInterface
interface Habit {

    /// What is going to be done; empty when nobody will, as things stand.
    Optional<UpcomingAct> intend(Moment moment);
}
