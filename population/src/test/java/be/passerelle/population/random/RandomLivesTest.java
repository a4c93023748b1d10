// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.random;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.random.RandomFile;
import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.population.registers.DemonstrationRegisters;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.procedure.NextAct;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Random lives, new ones in every run. A failure names its seed; `checks/lives 1 SEED` shows it again. The
/// bounded run of many is `checks/lives`.
class RandomLivesTest {

    private static final int STEPS = 90;
    private static final int REGIMES = 6;
    private static final Law LAW = LawInForce.read();
    private static final Properties PROPERTIES = new Properties(LAW, DemonstrationRegisters.registers());

    @Test
    void every_property_holds_of_random_lives() {
        long first = Long.getLong("passerelle.seed", new SplittableRandom().nextLong());
        int lives = Integer.getInteger("passerelle.lives", 400);
        TreeSet<String> met = new TreeSet<>();
        long accepted = 0;
        long refused = 0;
        for (long seed = first; seed < first + lives; seed++) {
            RandomFile life = new RandomFile(seed, LAW, DemonstrationRegisters.registers());
            try {
                live(life, new SplittableRandom(seed));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("with -Dpasserelle.seed=" + seed + ": " + e.getMessage(), e);
            }
            life.file().acts().forEach(a -> met.add(ActType.of(a.act()).code()));
            accepted += life.accepted();
            refused += life.refused();
        }
        assertThat(accepted).isGreaterThan(lives * 5L);
        assertThat(refused).isGreaterThan(lives * 5L);
        if (lives >= 400) {
            assertThat(met).hasSizeGreaterThan(FileActs.all().size() * 3 / 4);
        }
        System.out.printf(
                "%d lives from seed %d: %d acts, %d refused, of %d kinds%n",
                lives, first, accepted, refused, met.size());
    }

    /// The same under the law of each regime: vocational rehabilitation of 2009, resumption of 2013, the grid
    /// of 2014, conventions of 2016, the limit of 2018, trajectories of 2023. `-Dpasserelle.lives` says how
    /// many, in all.
    @ParameterizedTest
    @CsvSource({"2009-07-01", "2012-01-01", "2014-03-19", "2016-01-01", "2018-04-01", "2023-01-01"})
    void every_property_holds_under_the_law_of_each_regime(LocalDate from) {
        long first = Long.getLong("passerelle.seed", new SplittableRandom().nextLong());
        int lives = Math.max(1, Integer.getInteger("passerelle.lives", 360) / REGIMES);
        TreeSet<String> met = new TreeSet<>();
        for (long seed = first; seed < first + lives; seed++) {
            RandomFile life = new RandomFile(seed, LAW, DemonstrationRegisters.registers(), from);
            try {
                live(life, new SplittableRandom(seed));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("from " + from + " with -Dpasserelle.seed=" + seed + ": " + e.getMessage(), e);
            }
            life.file().acts().forEach(a -> met.add(ActType.of(a.act()).code()));
        }
        if (lives >= 60) {
            // A long life that begins in 2018 may reach the trajectories of 2022, or not.
            if (from.getYear() != 2018) {
                assertThat(met.contains("trajectory.contactAsked")).isEqualTo(from.getYear() > 2018);
            }
            assertThat(met).contains("incapacity.recognised", "programme.projectProposed");
        }
        System.out.printf("%d lives from %s and seed %d: acts of %d kinds%n", lives, from, first, met.size());
    }

    private static void live(RandomFile life, SplittableRandom random) {
        for (int i = 0; i < STEPS; i++) {
            List<NextAct> offered = life.offered();
            Properties.nothingIsForgotten(life.file(), life.day(), offered);
            Properties.nothingIsOwedToTheDead(life.file(), offered);
            life.step(offered);
        }
        if (!life.file().acts().isEmpty()) {
            PROPERTIES.knownOnIsAPrefix(life.file(), life.day(), random);
            PROPERTIES.foldNeverThrows(life.file(), life.day(), random);
            PROPERTIES.payloadsAreRead(life.file());
            PROPERTIES.rightsAreSound(life.file());
            PROPERTIES.groundsAreForPhysicians(life.file(), life.day());
        }
    }
}
