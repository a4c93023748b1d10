// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.random;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.programme.Asks;
import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.population.Population;
import be.passerelle.population.life.Life;
import be.passerelle.population.life.Life.Entry;
import be.passerelle.population.organisation.Organisations;
import be.passerelle.population.registers.DemonstrationRegisters;
import be.passerelle.registers.Registers;
import be.passerelle.registers.book.RegisterMove;
import be.passerelle.registers.convention.Convention;
import be.passerelle.registers.directive.Directive;
import be.passerelle.stream.procedure.NextActs;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Lists of files that do not ask about what moved are not computed again: then nothing of them may change with it.
/// Held against invented lives after each of their acts; a failure names the seed.
class AsksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final int LIVES = 80;
    private static final Law LAW = LawInForce.read();
    private static final Registers BEFORE = DemonstrationRegisters.registers();

    private int changed;
    private int asking;
    private int looks;

    @Test
    void only_files_that_ask_about_what_moved_can_change_with_it() {
        long seed = Long.getLong("passerelle.seed", new SplittableRandom().nextLong());
        SplittableRandom random = new SplittableRandom(seed);
        List<Life> lives = Population.of(seed, TODAY, LIVES).toList();
        for (Life life : lives) {
            CaseFile file = CaseFile.of(life.file(), List.of());
            for (Entry entry : life.entries()) {
                LocalDate day = entry.recordedAt().atZone(ZoneOffset.UTC).toLocalDate();
                file = file.plus(List.of(InventedLivesTest.recorded(life, file, entry)));
                LocalDate since = day.minusDays(random.nextInt(60) - 30);
                look(file, day, new RegisterMove(RegisterMove.DIRECTIVES, since), withoutDirectives(since), seed);
                look(
                        file,
                        day,
                        new RegisterMove(RegisterMove.conventionsOf(Organisations.FOREM), since),
                        withoutConvention(since),
                        seed);
            }
        }
        assertThat(changed).as("some files change, of " + looks).isPositive();
        assertThat(asking).as("most files ask nothing").isLessThan(looks / 2);
    }

    private void look(CaseFile file, LocalDate day, RegisterMove move, Registers after, long seed) {
        boolean asks = Asks.of(file)
                .filter(a -> a.about().contains(move.about()) && !a.on().isBefore(move.since()))
                .isPresent();
        boolean changes = !told(file, BEFORE, day).equals(told(file, after, day));
        looks++;
        changed += changes ? 1 : 0;
        asking += asks ? 1 : 0;
        assertThat(asks || !changes)
                .as("with -Dpasserelle.seed=%s: %s on %s changes with %s", seed, file.id(), day, move)
                .isTrue();
    }

    private static List<String> told(CaseFile file, Registers registers, LocalDate day) {
        NextActs next = Procedure.nextActs(file, LAW, registers, day);
        return next.acts().stream()
                .map(n -> String.join(
                        " ",
                        n.code(),
                        String.valueOf(n.thread()),
                        n.role().name(),
                        n.holder().toString(),
                        n.from().toString(),
                        n.since().toString(),
                        n.until().toString(),
                        String.valueOf(n.obligatory()),
                        next.stableUntil().toString()))
                .toList();
    }

    /// As if no directive held from a day on.
    private static Registers withoutDirectives(LocalDate since) {
        List<Directive> shorter = BEFORE.directives().stream()
                .flatMap(d ->
                        upTo(d.period(), since).map(p -> new Directive(d.key(), p, d.terms(), d.knownSince())).stream())
                .toList();
        return Registers.of(BEFORE.organisations().values(), BEFORE.conventions(), shorter);
    }

    /// As if the convention with one partner ended.
    private static Registers withoutConvention(LocalDate since) {
        List<Convention> shorter = BEFORE.conventions().stream()
                .flatMap(c -> (c.partner().equals(Organisations.FOREM)
                                ? upTo(c.period(), since)
                                : Optional.of(c.period()))
                        .map(p -> new Convention(c.partner(), p, c.terms())).stream())
                .toList();
        return Registers.of(BEFORE.organisations().values(), shorter, BEFORE.directives());
    }

    private static Optional<Period> upTo(Period period, LocalDate since) {
        LocalDate last = Day.before(since);
        if (period.from().isAfter(last)) {
            return Optional.empty();
        }
        return Optional.of(Period.of(period.from(), period.until().isBefore(last) ? period.until() : last));
    }
}
