// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.population.Population;
import be.passerelle.population.life.Life;
import be.passerelle.population.registers.DemonstrationRegisters;
import be.passerelle.registry.Registry;
import be.passerelle.registry.desk.FileStore;
import be.passerelle.store.DemonstrationTable;
import be.passerelle.store.DemonstrationTable.Demonstration;
import be.passerelle.store.InstallationClockTable;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;

/// Fills an empty database with invented people, before the server listens. What was interrupted goes on at the next
/// start; another process that starts on the same database meanwhile waits until all of them are there.
final class Invitation implements SmartInitializingSingleton {

    private final DemonstrationTable demonstration;
    private final InstallationClockTable clock;
    private final Registry registry;
    private final FileStore files;
    private final PrintStream terminal;
    private final int people;
    private final LocalDate day;

    Invitation(
            DemonstrationTable demonstration,
            InstallationClockTable clock,
            Registry registry,
            FileStore files,
            PrintStream terminal,
            int people,
            LocalDate day) {
        this.demonstration = demonstration;
        this.clock = clock;
        this.registry = registry;
        this.files = files;
        this.terminal = terminal;
        this.people = people;
        this.day = day;
    }

    @Override
    public void afterSingletonsInstantiated() {
        demonstration.alone(this::invite);
    }

    private void invite() {
        Optional<Demonstration> begun = demonstration.read();
        if (begun.isEmpty()) {
            if (demonstration.hasActs()) {
                throw new NotADemonstration();
            }
            Demonstration fresh = new Demonstration(InventedPopulation.SEED, day, people, false);
            // Before anything is noted: no population lives until a day that is too early.
            Stream<Life> lives = lives(fresh);
            demonstration.begin(fresh);
            invite(fresh, lives, false);
        } else if (!begun.get().complete()) {
            invite(begun.get(), lives(begun.get()), true);
        }
    }

    private static Stream<Life> lives(Demonstration of) {
        return Population.of(of.seed(), of.day(), of.people());
    }

    private void invite(Demonstration begun, Stream<Life> lives, boolean again) {
        clock.beginOn(begun.day());
        // Before anybody acts: who works where, and what the commission directs. What is there already stays.
        DemonstrationRegisters.acts()
                .forEach(story -> registry.importRegister(story.key(), InventedPopulation.acts(story.entries())));
        try (Progress progress = new Progress(terminal, "people", begun.people())) {
            lives.parallel().forEach(life -> {
                if (!again || files.read(life.file()).isEmpty()) {
                    registry.importFile(life.file(), InventedPopulation.acts(life.entries()));
                }
                progress.one();
            });
        }
        demonstration.complete();
    }
}
