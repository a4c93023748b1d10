// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.registry.desk.InstallationClock;
import be.passerelle.registry.desk.RegisterStore;
import be.passerelle.store.DataSources;
import be.passerelle.store.DemonstrationTable;
import be.passerelle.web.provider.Providers;
import java.nio.file.Path;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What an installation adds to the server: nothing but a look at where it stands.
@Configuration(proxyBeanMethods = false)
class InstallationWiring {

    /// Before the server listens: what holds invented people takes no real ones.
    @Bean
    @ConditionalOnBooleanProperty("passerelle.jobs")
    SmartInitializingSingleton noDemonstration(DataSources sources) {
        DemonstrationTable demonstration = new DemonstrationTable(sources.registry());
        return () -> {
            if (demonstration.read().isPresent()) {
                throw new NotAnInstallation();
            }
        };
    }

    @Bean
    Beginnings beginnings(
            Providers providers,
            RegisterStore registers,
            InstallationClock clock,
            @Value("${passerelle.sign-in.file:${passerelle.data:data}/sign-in.properties}") Path file) {
        return new Beginnings(providers, registers, clock, file);
    }
}
