// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.registry.desk.InstallationClock;
import be.passerelle.registry.desk.RegisterStore;
import be.passerelle.web.provider.Provider;
import be.passerelle.web.provider.Providers;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;

/// What an installation still lacks before anybody can sign in, told to whoever starts it.
final class Beginnings {

    private final Providers providers;
    private final RegisterStore registers;
    private final InstallationClock clock;
    private final Path file;

    /// @param file where the identity providers are set
    Beginnings(Providers providers, RegisterStore registers, InstallationClock clock, Path file) {
        this.providers = providers;
        this.registers = registers;
        this.clock = clock;
        this.file = file;
    }

    void tell(PrintStream out) {
        if (providers.local().isPresent()) {
            out.println("People sign in with local accounts: ./run local-account add KEY");
        } else if (providers.all().isEmpty()) {
            out.println("Nobody can sign in yet: no identity provider is set in " + file + " (docs/operating.md).");
        }
        for (Provider provider : providers.all()) {
            out.println("People sign in with " + provider.label() + " (" + provider.name() + ")");
        }
        LocalDate today = clock.today();
        boolean mandated = registers.on(today).mandates().stream()
                .anyMatch(mandate -> mandate.period().contains(today));
        if (!mandated) {
            out.println("Nobody holds a mandate yet: stop, and give the first ones with ./run first-mandates FILE.");
        }
    }
}
