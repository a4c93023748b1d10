// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

import java.time.LocalDate;
import java.util.List;

/// What may or must come next, and until when that stays so if no act comes.
///
/// @param acts what may or must come next, in the order of the table
/// @param stableUntil the last day on which this list holds: the earliest on which a row opens or closes by itself, an
///     act can first be done, begins or ceases to oblige, or moves its last day; [java.time.LocalDate#MAX] when time
///     changes nothing
public record NextActs(List<NextAct> acts, LocalDate stableUntil) {

    public NextActs {
        acts = List.copyOf(acts);
    }
}
