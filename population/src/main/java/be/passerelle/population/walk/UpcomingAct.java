// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.stream.act.Act;
import java.time.LocalDate;
import java.util.function.Function;

/// An act that somebody is going to perform, unless something else comes before it.
///
/// @param on the day on which it will be recorded, at the earliest
/// @param happenedOn the material day, given the day on which it is recorded
/// @param act what is done, given that day
record UpcomingAct(LocalDate on, Function<LocalDate, LocalDate> happenedOn, Function<LocalDate, Act> act) {

    /// Performed and recorded on the same day.
    static UpcomingAct of(LocalDate on, Function<LocalDate, Act> act) {
        return new UpcomingAct(on, day -> day, act);
    }

    /// Performed on one day, and recorded on that day or later.
    static UpcomingAct late(LocalDate on, LocalDate happenedOn, Act act) {
        return new UpcomingAct(on, day -> happenedOn.isAfter(day) ? day : happenedOn, _ -> act);
    }
}
