// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.registry.Registry;
import be.passerelle.registry.desk.FileStore;
import be.passerelle.registry.desk.InstallationClock;
import be.passerelle.registry.desk.RegisterStore;
import be.passerelle.registry.identity.RepresentedFiles;
import be.passerelle.store.DataSources;
import be.passerelle.store.DemonstrationTable;
import be.passerelle.store.InstallationClockTable;
import java.io.PrintStream;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the demonstration adds to the server.
@Configuration(proxyBeanMethods = false)
class DemoWiring {

    @Bean
    DemoSignIns accounts(RegisterStore registers, InstallationClock clock, RepresentedFiles represented) {
        return new DemoSignIns(
                InventedPopulation.accounts(), InventedPopulation.representatives(), registers, clock, represented);
    }

    @Bean
    DemonstrationTable demonstrationTable(DataSources sources) {
        return new DemonstrationTable(sources.registry());
    }

    @Bean
    @ConditionalOnBooleanProperty("passerelle.demo.invite")
    Invitation invitation(
            DemonstrationTable demonstration,
            InstallationClockTable clock,
            Registry registry,
            FileStore files,
            PrintStream terminal,
            @Value("${passerelle.demo.people}") int people,
            @Value("${passerelle.demo.today:}") String today) {
        LocalDate day = today.isEmpty() ? LocalDate.now(Registry.BELGIUM) : LocalDate.parse(today);
        return new Invitation(demonstration, clock, registry, files, terminal, people, day);
    }
}
