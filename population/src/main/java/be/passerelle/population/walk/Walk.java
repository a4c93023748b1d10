// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.law.Law;
import be.passerelle.population.chance.Chance;
import be.passerelle.population.chance.Frequencies;
import be.passerelle.population.life.Identifiers;
import be.passerelle.population.life.Life;
import be.passerelle.population.person.InventedPeople;
import be.passerelle.population.person.InventedPerson;
import be.passerelle.population.person.NamedPerson;
import be.passerelle.registers.Registers;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The walk through the procedure: what the tables offer next is performed after a plausible while, by somebody of the
/// right organisation and role, until a day. It goes from event to event.
///
/// Some lives are staged: they are first walked to see when a task would come up, and then moved in time so that it
/// waits on the day of the demonstration.
public final class Walk {

    /// How long before the day the people whom everybody knows fell ill.
    public static final int KNOWN_SINCE_MONTHS = 8;

    /// The first day on which an incapacity of an invented life may begin.
    private static final LocalDate BEGINNING = LocalDate.of(2022, 1, 1);

    /// The first day until which a population can live: the people whom everybody knows fell ill some months before.
    public static final LocalDate EARLIEST_DAY = BEGINNING.plusMonths(KNOWN_SINCE_MONTHS);

    private static final int YOUNGEST_DAYS = 25;
    private static final int RECENT_DAYS = 730;
    private static final int LONGEST_DAYS = 1700;

    /// Requests that wait for a decision are few: complete ones are decided within the day.
    private static final List<Halt> STAGES = Arrays.stream(Halt.values())
            .flatMap(stage -> Collections.nCopies(stage == Halt.DECISION ? 1 : 3, stage).stream())
            .toList();

    private final long seed;
    private final LocalDate day;
    private final Law law;
    private final Registers registers;

    /// A walk until a day.
    ///
    /// @param day the first day that is still to come
    public Walk(long seed, LocalDate day, Law law, Registers registers) {
        if (day.isBefore(EARLIEST_DAY)) {
            throw new IllegalArgumentException(
                    "a population lives until " + EARLIEST_DAY + " or later, not until " + day);
        }
        this.seed = seed;
        this.day = day;
        this.law = law;
        this.registers = registers;
    }

    /// The life of the person with that number.
    public Life life(int person) {
        Outlook outlook = outlook(person);
        Lived lived = staged(person, outlook).orElseGet(() -> lived(person, outlook.notStaged()));
        lived.until(day);
        return new Life(Identifiers.file(seed, person), lived.entries(), lived.refused());
    }

    private Outlook outlook(int person) {
        Chance chance = Chance.of(seed, person);
        InventedPerson invented = InventedPeople.of(seed, person);
        Optional<NamedPerson> known = Arrays.stream(NamedPerson.values())
                .filter(k -> k.index() == person)
                .findFirst();
        if (known.isPresent()) {
            return new Outlook(invented, chance, day.minusMonths(KNOWN_SINCE_MONTHS), Optional.empty(), known);
        }
        Optional<Halt> stage = chance.happens(Frequencies.permille("life.staged"), "staged")
                ? Optional.of(chance.of(STAGES, "stage"))
                : Optional.empty();
        return new Outlook(invented, chance, start(chance), stage, known);
    }

    private LocalDate start(Chance chance) {
        int longest = (int) Math.min(LONGEST_DAYS, ChronoUnit.DAYS.between(BEGINNING, day));
        boolean recent = chance.happens(Frequencies.permille("incapacity.recent"), "recent");
        int most = recent ? Math.min(longest, RECENT_DAYS) : longest;
        return day.minusDays(chance.between(YOUNGEST_DAYS, most, "start"));
    }

    /// The staged life, walked from the start that lets its task wait on the day; empty when it does not come to it, or
    /// would have had to begin too early or too late.
    private Optional<Lived> staged(int person, Outlook outlook) {
        if (outlook.stage().isEmpty()) {
            return Optional.empty();
        }
        Halt stage = outlook.stage().get();
        LocalDate rehearsalStart = BEGINNING.plusYears(2);
        Lived rehearsal = lived(person, outlook.from(rehearsalStart));
        rehearsal.untilHeldUp(rehearsalStart.plusDays(LONGEST_DAYS));
        return rehearsal
                .heldUpOn()
                .map(heldUp -> {
                    int waits = outlook.chance().between(stage.leastDays(), stage.mostDays(), "waits");
                    return rehearsalStart.plusDays(ChronoUnit.DAYS.between(heldUp, day.minusDays(waits)));
                })
                .filter(start -> !start.isBefore(BEGINNING) && start.isBefore(day.minusDays(YOUNGEST_DAYS)))
                .map(start -> lived(person, outlook.from(start)));
    }

    private Lived lived(int person, Outlook outlook) {
        return new Lived(seed, person, outlook, law, registers);
    }
}
