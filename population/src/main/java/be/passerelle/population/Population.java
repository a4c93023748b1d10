// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.population.life.Life;
import be.passerelle.population.registers.DemonstrationRegisters;
import be.passerelle.population.walk.Walk;
import be.passerelle.registers.Registers;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A population of invented people, each with a life over several years until a day. Same seed and same day: the same
/// lives, byte for byte, in whatever order or number they are asked for.
public final class Population {

    /// The first day until which a population can live.
    public static final LocalDate EARLIEST_DAY = Walk.EARLIEST_DAY;

    private Population() {}

    /// The first lives of the population of a seed, with everything recorded before the given day.
    ///
    /// @param day the first day that is still to come; not before [#EARLIEST_DAY]
    public static Stream<Life> of(long seed, LocalDate day, int count) {
        return of(seed, day, count, LawInForce.read(), DemonstrationRegisters.registers());
    }

    /// The same under another law or other registers. The stream may be made parallel.
    public static Stream<Life> of(long seed, LocalDate day, int count, Law law, Registers registers) {
        Walk walk = new Walk(seed, day, law, registers);
        return IntStream.range(0, count).mapToObj(walk::life);
    }
}
