// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.random;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.Person;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.population.Population;
import be.passerelle.population.life.Life;
import be.passerelle.population.life.Life.Entry;
import be.passerelle.population.registers.DemonstrationRegisters;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The properties of the case file, held against invented lives: these go further than random ones, to the end of the
/// evaluations. A new seed and a new day in every run; a failure names the seed.
class InventedLivesTest {

    private static final LocalDate EARLIEST = LocalDate.of(2022, 9, 1);
    private static final int DAYS = 2500;
    private static final int LIVES = 150;
    private static final Law LAW = LawInForce.read();
    private static final Properties PROPERTIES = new Properties(LAW, DemonstrationRegisters.registers());

    @Test
    void every_property_holds_of_invented_lives() {
        long seed = Long.getLong("passerelle.seed", new SplittableRandom().nextLong());
        SplittableRandom random = new SplittableRandom(seed);
        LocalDate today = EARLIEST.plusDays(random.nextInt(DAYS));
        List<Life> lives = Population.of(seed, today, LIVES).toList();
        for (int i = 0; i < lives.size(); i++) {
            try {
                relive(lives.get(i), today, random);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("with -Dpasserelle.seed=" + seed + ", life " + i + ": " + e.getMessage(), e);
            }
        }
    }

    private static void relive(Life life, LocalDate today, SplittableRandom random) {
        CaseFile file = CaseFile.of(life.file(), List.of());
        Instant latest = Instant.EPOCH;
        for (Entry entry : life.entries()) {
            LocalDate day = entry.recordedAt().atZone(ZoneOffset.UTC).toLocalDate();
            assertThat(entry.recordedAt()).isAfter(latest);
            assertThat(day).isBefore(today);
            latest = entry.recordedAt();
            assertThat(access(entry.proposed().by(), file, day).maySee())
                    .as(() -> entry.proposed().by() + " may look at the file before "
                            + entry.proposed().act())
                    .isTrue();
            assertThat(Procedure.accepts(file, entry.proposed(), LAW, DemonstrationRegisters.registers(), day))
                    .isEmpty();
            file = file.plus(List.of(recorded(life, file, entry)));
            Properties.nothingIsForgotten(
                    file, day, Procedure.next(file, LAW, DemonstrationRegisters.registers(), day));
        }
        PROPERTIES.knownOnIsAPrefix(file, today, random);
        PROPERTIES.foldNeverThrows(file, today, random);
        PROPERTIES.payloadsAreRead(file);
        PROPERTIES.rightsAreSound(file);
        PROPERTIES.groundsAreForPhysicians(file, today);
    }

    private static Access access(Performer by, CaseFile file, LocalDate day) {
        Viewer viewer = by.role() == Role.INSURED
                ? new Viewer(
                        by.person(),
                        by.organisation(),
                        by.role(),
                        file.state(Insured.PERSON).person().map(Person::nationalNumber))
                : new Viewer(by.person(), by.organisation(), by.role(), Optional.empty());
        return Access.of(viewer, file, LAW, day);
    }

    static RecordedAct recorded(Life life, CaseFile file, Entry entry) {
        ProposedAct proposed = entry.proposed();
        int number = file.head() + 1;
        boolean opens = Procedure.rows().stream()
                .anyMatch(row -> row.opens() && row.type().equals(ActType.of(proposed.act())));
        return new RecordedAct(
                life.file(),
                number,
                opens ? number : proposed.thread(),
                proposed.happenedOn(),
                entry.recordedAt(),
                proposed.by(),
                entry.command(),
                LAW.version(),
                proposed.act());
    }
}
