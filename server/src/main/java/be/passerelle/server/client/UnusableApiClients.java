// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.client;

import java.nio.file.Path;
import java.util.List;

/// The file of API clients cannot be understood: Passerelle does not start with half of it.
public final class UnusableApiClients extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableApiClients(Path file, List<String> mistakes) {
        super("The API clients in %s cannot be used:\n%s".formatted(file, String.join("\n", mistakes)));
    }

    /// A demonstration has a fixed token for each of its invented people, and no real systems.
    public static UnusableApiClients inDemonstration(Path file) {
        return new UnusableApiClients(
                file, List.of("A demonstration takes none: real systems belong to an installation (./run --install)."));
    }
}
