// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.client;

import be.passerelle.casefile.access.Assurance;
import java.util.List;
import java.util.Optional;

/// The systems that may call the API, and whose word counts for who they are.
public final class ApiClients {

    private final List<TokenIssuer> issuers;
    private final List<ApiClient> clients;

    ApiClients(List<TokenIssuer> issuers, List<ApiClient> clients) {
        this.issuers = List.copyOf(issuers);
        this.clients = List.copyOf(clients);
    }

    /// Whether there are none.
    public boolean isEmpty() {
        return issuers.isEmpty() && clients.isEmpty();
    }

    /// Whether some client counts as surely proved whatever its tokens say.
    public boolean areBelievedAtAnyLevel() {
        return clients.stream()
                .anyMatch(client ->
                        client.assurance() == Assurance.HIGH && client.levels().isEmpty());
    }

    List<TokenIssuer> issuers() {
        return issuers;
    }

    List<ApiClient> clients() {
        return clients;
    }

    /// The client that an issuer calls so. What one issuer says of the clients of another counts
    /// for nothing.
    Optional<ApiClient> named(TokenIssuer issuer, String id) {
        return clients.stream()
                .filter(client ->
                        client.issuer().equals(issuer.name()) && client.id().equals(id))
                .findFirst();
    }
}
