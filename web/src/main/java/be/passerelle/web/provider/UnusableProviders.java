// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.provider;

import java.nio.file.Path;
import java.util.List;

/// The file of identity providers cannot be understood: Passerelle does not start with half of it.
public final class UnusableProviders extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableProviders(Path file, List<String> mistakes) {
        super("The identity providers in %s cannot be used:\n%s".formatted(file, String.join("\n", mistakes)));
    }

    /// A demonstration takes no real sign-in: everybody there is invented, and anybody can be anybody.
    public static UnusableProviders inDemonstration(Path file) {
        return new UnusableProviders(
                file,
                List.of("A demonstration takes none: real people belong into an installation (./run --install)."));
    }
}
